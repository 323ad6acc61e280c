import type { Disk, Puts } from './disk.ts';
import type { Stored } from './draft.ts';
import { keyOf } from './keys.ts';

/** While a sheet is edited, one version in this time is kept. */
const EVERY = 2 * 60_000;
const MOST = 20;

/** Where the earlier versions of a sheet lie: this, and the moment each was saved. */
export const historyOf = (name: string): string => `${keyOf('history', name)}:`;

/** Keeps what a save replaces: at most one version in two minutes, the newest twenty. `keys` are those that lie there already. */
export function keepHistory(name: string, keys: readonly string[]): (before: Stored) => Puts {
  const prefix = historyOf(name);
  const kept = keys.filter((key) => key.startsWith(prefix)).toSorted();
  return (before) => {
    const last = kept.at(-1) ?? prefix;
    const key = prefix + before.at;
    // A save that is tried twice asks twice.
    if (key !== last && Date.parse(before.at) - Date.parse(last.slice(prefix.length)) < EVERY) return {};
    if (key !== last) kept.push(key);
    const old = kept.splice(0, Math.max(0, kept.length - MOST));
    return { ...Object.fromEntries(old.map((name) => [name, undefined])), [key]: before };
  };
}

/** Takes the earlier versions of one copy off the device. What was put aside stays. */
export async function forgetHistory(disk: Disk, name: string): Promise<void> {
  const keys = (await disk.all()).map(([key]) => key).filter((key) => key.startsWith(historyOf(name)));
  await disk.write(keyOf('sheet', name), () => Object.fromEntries(keys.map((key) => [key, undefined])));
}
