/** What a reader ticked on a list: item ids. Ids that the list does not know (any more) stay, so that an item that comes back is still ticked. */
export type Ticks = readonly string[];

/** The same ticks with one more or one less. */
export const setTick = (ticks: Ticks, id: string, on: boolean): Ticks =>
  on ? [...ticks.filter((other) => other !== id), id] : ticks.filter((other) => other !== id);

/** The same ticks without those of this list. Ids that the list does not know stay. */
export const clearTicks = (ticks: Ticks, items: readonly string[]): Ticks => ticks.filter((id) => !items.includes(id));

/** How many items of the list are ticked. */
export const countTicks = (ticks: Ticks, items: readonly string[]): number => items.filter((id) => ticks.includes(id)).length;
