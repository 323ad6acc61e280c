import { speak, type Speech } from '../words.ts';
import { speech as any } from './any.ts';
import { speech as spanish } from './spanish.ts';
import type { Spoken } from './speeches.ts';

/** The same as speeches.ts, at hand at once: the build has them all. */
const speeches: Readonly<Record<Spoken, Speech>> = { es: spanish, any };

/** From now on words are read in this language (BCP 47). */
export function speakAtOnce(tag: string): void {
  const { language } = new Intl.Locale(tag);
  speak(language === 'en' ? undefined : (speeches[language as Spoken] ?? any));
}
