import type { PageFacts } from './layer.ts';
import { facets, type Chosen, type Facet } from './query.ts';

/** What is known of each page by its number: the ids of its facets. */
export type Facts = ReadonlyMap<string, PageFacts>;

const passes = (facts: Facts, id: string, chosen: Chosen, except?: Facet): boolean =>
  facets.every((facet) => facet === except || chosen[facet].length === 0 || chosen[facet].some((value) => facts.get(id)?.[facet]?.includes(value)));

/** The pages that pass: any of the values chosen within a facet, and all of the facets. */
export const narrow = <Hit extends { id: string }>(found: readonly Hit[], facts: Facts, chosen: Chosen): Hit[] =>
  found.filter(({ id }) => passes(facts, id, chosen));

/**
 * How many results each value of a facet would show. Values of one facet add up, so a facet is counted as if nothing were chosen in it. A value
 * that no page has is missing.
 */
export function count(found: readonly { id: string }[], facts: Facts, chosen: Chosen): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  for (const facet of facets) {
    for (const { id } of found) {
      if (!passes(facts, id, chosen, facet)) continue;
      for (const value of facts.get(id)?.[facet] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}
