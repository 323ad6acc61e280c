import type { Ticks } from '../domain/ticks.ts';
import type { Shape } from './draft.ts';

/** Version 1: a list of item ids. Checked by hand: a schema library would be half of the tick list's weight. */
export const ticksShape: Shape<Ticks> = {
  version: 1,
  empty: [],
  read: (data) => (Array.isArray(data) && data.every((id) => typeof id === 'string') ? data : undefined),
};
