import type { Disk } from '../../storage/disk.ts';
import { keyOf } from '../../storage/keys.ts';
import { counted } from '../counted.ts';
import { put } from '../words.ts';

const DAY = 24 * 60 * 60_000;
/** So many days without a download are long enough to say so. */
const LONG = 7;

/** Remembers that a copy was downloaded now. Asks the browser once not to empty its storage: only after a click, because some browsers ask the reader. */
export async function noteDownload(disk: Disk, name: string): Promise<void> {
  const key = keyOf('download', name);
  await disk.write(key, () => ({ [key]: new Date().toISOString() })).catch(() => undefined);
  // Without https there is no navigator.storage, whatever the types say.
  await (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
}

/** Says in this place that no copy was downloaded for a week or more. */
export async function remind(disk: Disk, name: string, place: HTMLElement): Promise<void> {
  const days = await daysWithout(disk, name);
  place.hidden = days < LONG;
  put(place, counted(place.dataset, 'reminder', days));
}

/** For how many whole days no copy was downloaded; counted from the first save when there never was one. */
async function daysWithout(disk: Disk, name: string): Promise<number> {
  const key = keyOf('download', name);
  let since = Date.now();
  await disk
    .write(key, (before) => {
      if (typeof before !== 'string') return { [key]: new Date().toISOString() };
      since = Date.parse(before) || since;
      return {};
    })
    .catch(() => undefined);
  return Math.floor((Date.now() - since) / DAY);
}
