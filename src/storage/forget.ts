import type { Disk } from './disk.ts';
import { hasGuide, forgetPages, pagesRead, shelvesHere } from './kept-pages.ts';
import { partsOf } from './keys.ts';
import type { News } from './news.ts';

/** One thing that is on the device now. */
export interface Here {
  key: string;
  kind: string;
  name: string;
  value: unknown;
}

/** Everything of ours that is on this device now. Of pages only the names: they are ours, and come from the server again. */
export const whatIsHere = async (disk: Disk): Promise<Here[]> => [
  ...(await disk.all()).map(([key, value]) => ({ key, ...partsOf(key), value })),
  ...(await namesOfPages()).map((name) => ({ key: `pages:${name}`, kind: 'pages', name, value: undefined })),
];

/** `*` stands for what came with the worker, `**` for the copy of the guide. */
async function namesOfPages(): Promise<string[]> {
  const read = (await pagesRead()).map((path) => path || '/');
  return [...((await shelvesHere()).length > 0 ? ['*'] : []), ...((await hasGuide()) ? ['**'] : []), ...read];
}

/** Removes everything of ours from this device, and tells the other open tabs. True when nothing is left. */
export async function forgetEverything(disk: Disk, news: News): Promise<boolean> {
  try {
    await disk.clear();
    await forgetPages();
    news.tell('');
    return (await whatIsHere(disk)).length === 0;
  } catch {
    return false;
  }
}
