/** The tag for case studies, beside those of every text. */
import Pause from './Pause.astro';
import { vocabulary } from './index.ts';

export const storyVocabulary = { ...vocabulary, Pause };
