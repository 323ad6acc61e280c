/** The tags that every text may use. `src/schema/vocabulary.ts` lists the same names, so that a wrong one is refused with the nearest right one. */
import Aside from './Aside.astro';
import Avoid from './Avoid.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import MarginNotes from './MarginNotes.astro';
import Mentor from './Mentor.astro';
import Mentors from './Mentors.astro';
import Message from './Message.astro';
import Pause from './Pause.astro';
import Questions from './Questions.astro';
import Resource from './Resource.astro';
import Say from './Say.astro';
import See from './See.astro';
import Term from './Term.astro';
import Stop from '../components/Stop.astro';

export const vocabulary = { Aside, Avoid, Checklist, Cite, Example, MarginNotes, Mentor, Mentors, Message, Pause, Questions, Resource, Say, See, Stop, Term };
