import { noAnswers } from '../../domain/answers.ts';
import { nextCopyOf } from '../../domain/next-copy.ts';
import { MOST_BYTES_OF_SHEET } from '../../domain/limits.ts';
import { fromFile, type FromSheet } from '../../exchange/sheet-file.ts';
import { readText } from '../../exchange/text-file.ts';
import { forgetHistory } from '../../storage/history.ts';
import { addPart, removePart, unpick } from './clauses.ts';
import { copyBeside } from './copy-text.ts';
import { put } from '../words.ts';
import type { Desk } from './desk.ts';
import { openEarlier } from './earlier.ts';
import { openPreview } from './preview.ts';
import { savedWords } from './saved-words.ts';
import { startCopy } from './start-copy.ts';
import { openLinkDialog, openTextDialog, showQr } from './text-dialog.ts';

/** What buttons do that few readers press: loaded with the first of them. What is heavy is loaded when it is asked for. */
export const deeds: Record<string, ((desk: Desk, button: HTMLButtonElement) => unknown) | undefined> = {
  add: addPart,
  remove: removePart,
  unpick,
  copy: (_, button) => copyBeside(button),
  'ask-clear': (desk) => desk.find<HTMLDialogElement>('dialog.clear').showModal(),
  close: (_, button) => button.closest('dialog')?.close(),
  clear,
  earlier: openEarlier,
  another: (desk) => startCopy(desk, noAnswers),
  'next-copy': (desk) => startCopy(desk, nextCopyOf(desk.sheet, desk.answers, desk.words), 'next-copy'),
  'save-as-copy': (desk) => startCopy(desk, desk.shown, 'saved-as-copy'),
  'put-back': async (desk) => {
    closeAll(desk);
    await desk.swap(desk.shown, 'put-back');
  },
  text: (desk) => openTextDialog(desk, 'text'),
  markdown: (desk) => openTextDialog(desk, 'markdown'),
  link: openLinkDialog,
  qr: showQr,
  word: async (desk) => (await import('./word.ts')).downloadWord(desk),
  calendar: async (desk) => (await import('./calendar.ts')).openCalendar(desk),
};

/** Closes every window of the sheet. */
export function closeAll(desk: Desk): void {
  for (const dialog of desk.querySelectorAll<HTMLDialogElement>('dialog')) dialog.close();
}

async function clear(desk: Desk): Promise<void> {
  closeAll(desk);
  await desk.swap(noAnswers, 'cleared');
  await forgetHistory(desk.disk, desk.kept).catch(() => undefined);
}

/** Shows what is in the file that the reader chose, or says what is wrong with it. Nothing that is kept changes. */
export async function openFile(desk: Desk, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const found = await readText(file, MOST_BYTES_OF_SHEET, 'utf-8');
  input.value = '';
  if (found.is === 'unreadable') refuse(desk, 'no-file');
  else if (found.is === 'text') await show(desk, fromFile(found.text, desk.sheetId), 'file');
  else refuse(desk, found.is === 'too-large' ? 'too-big' : 'not-ours');
}

/** What stood in the status line, and the refusal that stands before it now. */
let [stood, refused] = ['', ''];

/** Says why something from outside was not taken, before the sentence that stands there. Nothing changes. */
function refuse(desk: Desk, why: string): void {
  const status = desk.find<HTMLElement>('.status');
  if (status.textContent !== refused) stood = status.textContent.trim();
  refused = `${savedWords(status.dataset, why, '')} ${stood}`;
  put(status, refused);
  status.focus();
}

/** Shows what came from outside, or says why not. */
async function show(desk: Desk, from: FromSheet, source: 'file' | 'link'): Promise<void> {
  if (from.is === 'read') await openPreview(desk, from.answers, source);
  else if (from.is === 'newer') refuse(desk, 'newer-file');
  else refuse(desk, from.is === 'damaged' ? `damaged-${source}` : from.is);
}

/** Shows what somebody shared by link, or says what is wrong with the link. Nothing that is kept changes. */
export async function openLink(desk: Desk, fragment: string): Promise<void> {
  const { fromFragment } = await import('../../exchange/sheet-link.ts');
  await show(desk, await fromFragment(fragment, desk.sheetId), 'link');
}
