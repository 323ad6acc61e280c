/** Copies what stands in the field or the quotation before the button, and says so on the button. Called first in the click: Safari refuses after a wait. */
export async function copyBeside(button: HTMLButtonElement): Promise<void> {
  const place = button.closest('dialog, .draft, .reply')?.querySelector<HTMLTextAreaElement | HTMLQuoteElement>('textarea, blockquote');
  if (!place) return;
  const field = place instanceof HTMLTextAreaElement ? place : undefined;
  const { copied = '', refused = '' } = button.dataset;
  const label = [...button.childNodes];
  const said = await navigator.clipboard.writeText(field?.value ?? place.textContent).then(
    () => copied,
    () => (field ? field.select() : getSelection()?.selectAllChildren(place), refused),
  );
  button.ariaLive = 'polite';
  button.textContent = said;
  button.addEventListener('blur', () => button.replaceChildren(...label), { once: true });
}
