import type { Random } from './random.ts';

/** Which pieces follow which in some samples (a Markov chain): words of sentences, or letters of names. */
export interface Chain {
  /** So many pieces, each of which follows those before it in some sample. */
  readonly walk: (random: Random, length: number) => string[];
}

/** Learns from samples. `memory` is how many pieces decide on the next one: more is nearer to the samples. */
export function chainOf(samples: readonly (readonly string[])[], memory: number): Chain {
  const starts = samples.filter((sample) => sample.length > memory).map((sample) => sample.slice(0, memory));
  const next = new Map<string, string[]>();
  for (const sample of samples) {
    for (let at = memory; at < sample.length; at++) {
      const key = sample.slice(at - memory, at).join(' ');
      const followers = next.get(key) ?? [];
      followers.push(sample[at] ?? '');
      next.set(key, followers);
    }
  }
  const walk = (random: Random, length: number): string[] => {
    const pieces = [...random.pick(starts)];
    while (pieces.length < length) {
      const followers = next.get(pieces.slice(-memory).join(' '));
      pieces.push(...(followers ? [random.pick(followers)] : random.pick(starts)));
    }
    return pieces.slice(0, length);
  };
  return { walk };
}
