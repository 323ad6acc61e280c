import { site } from '../site.ts';

/**
 * Asks once for a whole build, in which the content stands still, so that a page does not cost more the more pages there are. `astro dev` asks each time: there a
 * writer changes the content meanwhile.
 */
export function once<T>(ask: () => T): () => T {
  let kept: T | undefined;
  return () => (import.meta.env.DEV ? ask() : (kept ??= ask()));
}

/** The same for each language, without one for the site's own. */
export function inLanguage<T>(ask: (language: string) => T): (language?: string) => T {
  const kept = onceFor(ask);
  return (language = site.language) => kept(language);
}

/** The same for each key, such as the id of an entry. */
export function onceFor<Key, T>(ask: (key: Key) => T): (key: Key) => T {
  const kept = new Map<Key, T>();
  return (key) => {
    if (import.meta.env.DEV) return ask(key);
    const answer = kept.get(key) ?? ask(key);
    kept.set(key, answer);
    return answer;
  };
}
