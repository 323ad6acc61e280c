import { fileName } from '../../exchange/file-name.ts';
import { toListFile } from '../../exchange/list-file.ts';
import { handOver } from '../work-sheet/file.ts';
import type { Shelf } from './shelf.ts';

/** Gives the list to the reader as a file that this page can open again. It needs no part that is loaded later: where nothing can be saved, it is the way out. */
export async function saveFile(shelf: Shelf): Promise<void> {
  const now = new Date();
  const { list, disk } = shelf.keeper;
  const file = fileName('my-list', list.name, now, 'json');
  handOver(file, toListFile(list, now.toISOString()), 'application/json');
  // What is said below an open window is not heard.
  shelf.find<HTMLDialogElement>('dialog.link').close();
  shelf.find<HTMLElement>('.reminder').hidden = true;
  shelf.tell(shelf.words('exported', { file }));
  const { noteDownload } = await import('../work-sheet/reminder.ts');
  await noteDownload(disk, 'my-list');
}
