import type { Cited } from '../../domain/cited.ts';
import type { KeptEntry } from '../../domain/reading-list.ts';

/** The title to show: the catalogue's, else the one that was kept, else the name in the address. */
export const titleOf = ({ id, title }: KeptEntry, cited?: Cited): string => cited?.title ?? (title || id);

/** Who made it. */
export const byOf = ({ by }: KeptEntry, cited?: Cited): string => cited?.by ?? by;

/** Who, which kind, at what cost, and what was checked, in one line. */
export function factsLine(entry: KeptEntry, cited?: Cited): string {
  const by = byOf(entry, cited);
  if (!cited) return by;
  return `${[cited.type, by].filter(Boolean).join(', ')}. ${cited.cost}. ${cited.status}.`;
}
