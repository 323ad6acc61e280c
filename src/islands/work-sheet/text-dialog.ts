import type { Desk } from './desk.ts';
import { linkFrom } from './link-from.ts';

const place = (desk: Desk) => ({
  dialog: desk.find<HTMLDialogElement>('dialog.text'),
  title: desk.find<HTMLElement>('#text-title'),
  about: desk.find<HTMLElement>('dialog.text [data-about]'),
  field: desk.find<HTMLTextAreaElement>('dialog.text textarea'),
  figure: desk.find<HTMLElement>('dialog.text .qr'),
  qr: desk.find<HTMLButtonElement>('[data-do=qr]'),
  copy: desk.find<HTMLButtonElement>('dialog.text [data-do=copy]'),
  file: desk.find<HTMLButtonElement>('dialog.text [data-instead]'),
});

/** Shows the whole sheet as text for an e-mail or as Markdown, in a field to select and copy. */
export async function openTextDialog(desk: Desk, kind: 'text' | 'markdown'): Promise<void> {
  const [{ documentOf }, { toMarkdown }, { toPlainText }] = await Promise.all([
    import('../../domain/document.ts'),
    import('../../formats/markdown.ts'),
    import('../../formats/plain-text.ts'),
  ]);
  const text = documentOf(desk.sheet, desk.answers, desk.words, desk.address, linkFrom(desk.address));
  show(desk, kind, '', kind === 'markdown' ? toMarkdown(text) : toPlainText(text));
}

/** Shows a link that holds everything on this copy, and says honestly who can read it and whether it is too long. */
export async function openLinkDialog(desk: Desk): Promise<void> {
  const { linkSize, toFragment } = await import('../../exchange/sheet-link.ts');
  const link = `${location.origin}${location.pathname}#${await toFragment(desk.sheetId, desk.answers)}`;
  const size = linkSize(link.length);
  show(
    desk,
    'link',
    size.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
    size === 'too-long' ? '' : link,
  );
}

function show(desk: Desk, kind: 'text' | 'markdown' | 'link', about: string, text: string): void {
  const { dialog, title, about: line, field, figure, qr, copy, file } = place(desk);
  title.textContent = title.dataset[kind] ?? '';
  line.textContent = title.dataset[about] ?? '';
  field.value = text;
  field.hidden = copy.hidden = text === '';
  figure.hidden = true;
  qr.hidden = kind !== 'link' || text === '';
  file.hidden = kind !== 'link' || about === 'fits';
  dialog.showModal();
}

/** Draws the link as a QR code, for two phones at one table. */
export async function showQr(desk: Desk): Promise<void> {
  const [{ qrCode }, { drawing }] = await Promise.all([import('../../exchange/qr.ts'), import('./qr-drawing.ts')]);
  const { field, figure, qr } = place(desk);
  const code = qrCode(field.value);
  if (code.is === 'drawn') figure.replaceChildren(drawing(code.size, code.path, figure.dataset['label'] ?? ''));
  else figure.textContent = figure.dataset['tooLong'] ?? '';
  figure.hidden = false;
  qr.hidden = true;
}
