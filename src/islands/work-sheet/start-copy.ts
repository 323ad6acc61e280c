import { isEmpty, type Answers } from '../../domain/answers.ts';
import { newCopyId } from '../../storage/sheets.ts';
import type { Desk } from './desk.ts';

/** Opens one more copy with these answers; the copy before stays as it is. An empty first copy is used. Without a sentence the reader names the new one. */
export async function startCopy(desk: Desk, answers: Answers, said?: string): Promise<void> {
  for (const dialog of desk.querySelectorAll<HTMLDialogElement>('dialog')) dialog.close();
  const unused = said !== undefined && isEmpty(desk.answers) && !desk.answers.name && desk.kept === desk.sheetId;
  const copy = unused ? '' : newCopyId();
  await desk.choose(copy);
  if (said === undefined) return desk.find<HTMLElement>('[data-name]').focus();
  await desk.put(answers, said);
}
