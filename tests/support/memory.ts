import type { Disk } from '../../src/storage/disk.ts';

/** A device in memory. `refuse` makes it fail like a browser that keeps nothing. */
export function memory(start: Record<string, unknown> = {}) {
  const kept = new Map<string, unknown>(Object.entries(start));
  const state = { refuse: false };
  const act = async <T>(task: () => T): Promise<T> => {
    await Promise.resolve();
    if (state.refuse) throw new Error('refused');
    return task();
  };
  const disk: Disk = {
    read: (key) => act(() => structuredClone(kept.get(key))),
    write: (key, decide) =>
      act(() => {
        for (const [name, value] of Object.entries(decide(kept.get(key)))) {
          if (value === undefined) kept.delete(name);
          else kept.set(name, structuredClone(value));
        }
      }),
    putLast: (key, value) => act(() => void kept.set(key, structuredClone(value))),
    dropLast: (key) => act(() => void kept.delete(key)),
    all: () => act(() => [...kept]),
    clear: () => act(() => kept.clear()),
  };
  const aside = () => [...kept].filter(([key]) => key.startsWith('kept:')).map(([, value]) => value);
  return { disk, kept, state, aside };
}
