import type { Disk } from './disk.ts';
import { partsOf } from './keys.ts';
import type { News } from './news.ts';

/** One thing that is on the device now. */
export interface Here {
  key: string;
  kind: string;
  name: string;
  value: unknown;
}

/** Everything of ours that is on this device now. */
export const whatIsHere = async (disk: Disk): Promise<Here[]> => (await disk.all()).map(([key, value]) => ({ key, ...partsOf(key), value }));

/** Removes everything of ours from this device, and tells the other open tabs. True when nothing is left. */
export async function forgetEverything(disk: Disk, news: News): Promise<boolean> {
  try {
    await disk.clear();
    news.tell('');
    return (await disk.all()).length === 0;
  } catch {
    return false;
  }
}
