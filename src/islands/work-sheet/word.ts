import { documentOf } from '../../domain/document.ts';
import { fileName } from '../../exchange/file-name.ts';
import { wordFile } from '../../exchange/word.ts';
import type { Desk } from './desk.ts';
import { handOver } from './file.ts';
import { linkFrom } from './link-from.ts';

/** Gives the reader the filled sheet as a Word document, on the paper that was chosen. */
export async function downloadWord(desk: Desk): Promise<void> {
  const paper = desk.find<HTMLInputElement>('[name=paper]:checked').value === 'letter' ? 'Letter' : 'A4';
  const file = await wordFile(documentOf(desk.sheet, desk.answers, desk.words, desk.address, linkFrom(desk.address)), paper);
  handOver(fileName(desk.sheetId, desk.answers.name, new Date(), 'docx'), file, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
}
