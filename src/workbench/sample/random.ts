import { hash } from '../../terrain/noise.ts';

/** Chance that comes out the same for the same seed, so that two runs can be compared. */
export interface Random {
  /** A whole number from 0 to one less than the limit. */
  readonly below: (limit: number) => number;
  /** One of the list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A run of chance of its own. */
export function seeded(seed: number): Random {
  let turn = 0;
  const below = (limit: number) => Math.floor(hash(turn++, 0, seed) * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
