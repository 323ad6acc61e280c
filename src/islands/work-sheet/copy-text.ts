/** Copies what stands in the field before the button, and says so on the button. Called first in the click: Safari refuses after a wait. */
export async function copyBeside(button: HTMLButtonElement): Promise<void> {
  const field = button.closest('dialog, .draft')?.querySelector('textarea');
  if (!field) return;
  const { copied = '', refused = '' } = button.dataset;
  const label = [...button.childNodes];
  const said = await navigator.clipboard.writeText(field.value).then(
    () => copied,
    () => (field.select(), refused),
  );
  button.ariaLive = 'polite';
  button.textContent = said;
  button.addEventListener('blur', () => button.replaceChildren(...label), { once: true });
}
