/**
 * Asks once for a whole build, in which the content stands still, so that a page does not cost more the more pages there are. `astro dev` asks each time: there a
 * writer changes the content meanwhile.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (kept ??= ask()));
}

/** The same for each key, such as the id of an entry. */
export function onceFor<Key, T>(ask: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const kept = new Map<Key, Promise<T>>();
  return (key) => {
    const answer = (import.meta.env.DEV ? undefined : kept.get(key)) ?? ask(key);
    kept.set(key, answer);
    return answer;
  };
}
