import type { Text } from './finding.ts';

/** Works something out once for all texts that are checked together, where a rule that looks through all of them for each would take the square of their number. */
export function forAll<T>(workOut: (all: readonly Text[]) => T): (all: readonly Text[]) => T {
  const known = new WeakMap<readonly Text[], { value: T }>();
  return (all) => {
    const kept = known.get(all) ?? { value: workOut(all) };
    known.set(all, kept);
    return kept.value;
  };
}
