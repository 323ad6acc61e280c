/** The tags for obstacles, beside those of every text. */
import Checklist from './Checklist.astro';
import Mentor from './Mentor.astro';
import Mentors from './Mentors.astro';
import Message from './Message.astro';
import Questions from './Questions.astro';
import { vocabulary } from './index.ts';

export const obstacleVocabulary = { ...vocabulary, Checklist, Mentor, Mentors, Message, Questions };
