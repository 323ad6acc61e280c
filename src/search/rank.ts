import type { Facts } from './facets.ts';
import { kinds } from './kinds.ts';
import type { Scored } from './merge.ts';

const weights = new Map<string, number>(kinds.map(({ id, weight }) => [id, weight]));

/** Of what we could not find, not even the cost is known. Such an entry is there for those who look for its name. */
const hardlyKnown = 0.3;

/** The same hits, best answers first: a page that answers (an obstacle, a guide, a checklist) outweighs one that mentions the words as often. */
export function rank<Hit extends Scored>(hits: readonly Hit[], facts: Facts): Hit[] {
  const worth = ({ id, score }: Hit) => {
    const { kind, cost } = facts.get(id) ?? {};
    return score * (weights.get(kind?.[0] ?? '') ?? 1) * (cost?.includes('unknown') ? hardlyKnown : 1);
  };
  return hits
    .map((hit) => ({ hit, worth: worth(hit) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}
