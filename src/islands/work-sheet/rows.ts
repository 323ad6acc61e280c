import { isEach, type Item } from '../../domain/checklist.ts';

/** On paper, half a line is 67 mm. A name needs 30 of them, a day fewer. */
const LABEL_THAT_LEAVES_ROOM = { short: 20, date: 28 };

/** True when the item needs half a line only: a short label with a short answer. */
const isHalf = (item: Item): boolean =>
  item.kind === 'signature' ||
  ((item.kind === 'date' || item.kind === 'short') && !isEach(item) && !item.help && item.label.length <= LABEL_THAT_LEAVES_ROOM[item.kind]);

/** The items as rows: two neighbors that need half a line each share one, on the screen and on paper. */
export function rowsOfItems(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    const [only] = last ?? [];
    if (last?.length === 1 && only && isHalf(only) && isHalf(item)) last.push(item);
    else rows.push([item]);
  }
  return rows;
}
