import { speak } from '../words.ts';

/** What the search knows of languages beside English, each fetched where it is needed. `any` is for those that nobody has described yet. */
const speeches = {
  es: () => import('./spanish.ts'),
  any: () => import('./any.ts'),
};

/** The languages that are described. */
export type Spoken = keyof typeof speeches;

/** From now on words are read in this language (BCP 47, without region). */
export async function speakIn(language: string): Promise<void> {
  speak((await (speeches[language as Spoken] ?? speeches.any)()).speech);
}
