/** The value that a share of all others does not exceed (0.5: the median). NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs every one of several measurements in turn, several times, so that a busy minute of the machine strikes all alike. BENCH_ROUNDS makes it shorter, for trying out. */
export async function inTurn<Result>(rounds: number, measures: Record<string, () => Promise<Result>>): Promise<Map<string, Result[]>> {
  const times = Number(process.env['BENCH_ROUNDS'] ?? rounds);
  const results = new Map<string, Result[]>(Object.keys(measures).map((name) => [name, []]));
  for (let round = 1; round <= times; round++) {
    console.log(`  round ${round} of ${times}`);
    for (const [name, measure] of Object.entries(measures)) results.get(name)?.push(await measure());
  }
  return results;
}
