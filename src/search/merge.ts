/** A page that was found: its id, and how well it fits. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Joins what each word found on its own into one list: pages with more of the words first, then those where the words weigh more. Pages that
 * have less than half of the words are left out, unless no page has so many.
 */
export function merge<Hit extends Scored>(perWord: readonly (readonly Hit[])[]): Hit[] {
  const pages = new Map<string, { best: Hit; count: number; score: number }>();
  for (const hit of perWord.flat()) {
    const { best, count, score } = pages.get(hit.id) ?? { best: hit, count: 0, score: 0 };
    pages.set(hit.id, { best: hit.score > best.score ? hit : best, count: count + 1, score: score + hit.score });
  }
  const most = Math.max(0, ...[...pages.values()].map(({ count }) => count));
  const enough = Math.min(most, Math.ceil(perWord.length / 2));
  return [...pages.values()]
    .filter(({ count }) => count >= enough)
    .sort((a, b) => b.count - a.count || b.score - a.score)
    .map(({ best }) => best);
}
