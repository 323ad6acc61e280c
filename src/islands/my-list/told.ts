import type { Cited } from '../../domain/cited.ts';
import type { KeptEntry } from '../../domain/reading-list.ts';
import { fill } from '../../domain/fill.ts';

/** The title to show: the catalogue's, else the one that was kept, else the name in the address. */
export const titleOf = ({ id, title }: KeptEntry, cited?: Cited): string => cited?.title ?? (title || id);

/** Who made it. */
export const byOf = ({ by }: KeptEntry, cited?: Cited): string => cited?.by ?? by;

/** Who made it, unless that is what it is called. */
const maker = (entry: KeptEntry, cited?: Cited): string => (byOf(entry, cited) === titleOf(entry, cited) ? '' : byOf(entry, cited));

/** Which kind, who, at what cost, and what was checked, in one line. `words` says how the cost is put: 'Cost: {cost}'. */
export function factsLine(entry: KeptEntry, cited: Cited | undefined, words: DOMStringMap): string {
  if (!cited) return maker(entry);
  const what = [cited.type, maker(entry, cited)].filter(Boolean).join(', ');
  const cost = fill(words['cost'], { cost: cited.cost.charAt(0).toLowerCase() + cited.cost.slice(1) });
  return [what, cost, cited.status].map((part) => `${part}.`).join(' ');
}
