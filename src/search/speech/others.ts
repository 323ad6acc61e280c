import type { Speech } from '../words.ts';
import { speech as wordByWord } from './any.ts';
import { speech as spanish } from './spanish.ts';

/** How the search reads languages beside English: fetched by pages that are in one of them. A new one is a file beside spanish.ts, and a line here. */
const speeches: Readonly<Record<string, Speech>> = { es: spanish };

/** How the search reads a language (BCP 47, without region). One that nobody has described yet is read word by word. */
export const speechOf = (language = ''): Speech => speeches[language] ?? wordByWord;
