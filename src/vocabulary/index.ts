/** The tags that every text may use. `src/schema/vocabulary.ts` lists the same names, so that a wrong one is refused with the nearest right one. */
import Aside from './Aside.astro';
import Avoid from './Avoid.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import MarginNotes from './MarginNotes.astro';
import Resource from './Resource.astro';
import Say from './Say.astro';
import See from './See.astro';
import Stop from '../components/Stop.astro';
import Term from './Term.astro';

export const vocabulary = { Aside, Avoid, Cite, Example, MarginNotes, Resource, Say, See, Stop, Term };
