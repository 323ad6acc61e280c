import type { Facts } from './facets.ts';
import { kinds } from './kinds.ts';
import type { Scored } from './merge.ts';

const weights = new Map<string, number>(kinds.map(({ id, weight }) => [id, weight]));

/** The same hits, best answers first: a page that answers (an obstacle, a guide, a checklist) outweighs one that mentions the words as often. */
export function rank<Hit extends Scored>(hits: readonly Hit[], facts: Facts): Hit[] {
  const worth = ({ id, score }: Hit) => score * (weights.get(facts.get(id)?.kind?.[0] ?? '') ?? 1);
  return hits
    .map((hit) => ({ hit, worth: worth(hit) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}
