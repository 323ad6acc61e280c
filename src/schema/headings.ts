import { site } from '../site.ts';
import { spoken, wordsFor } from '../words/words.ts';

/** The place of the part that may come early: where the situation is urgent, help beyond mentoring comes first. */
export const mayComeEarly = 9;

/** The place of the part with the plan, to which the list of checklists leads. */
export const nextThirtyDays = 6;

/** The headings that an obstacle page must have in a language, in this order. */
export const headingsIn = (language: string): readonly string[] => wordsFor(language).obstacleParts;

/** The headings that an obstacle page must have in the site's own language, in this order. */
export const obstacleHeadings = headingsIn(site.language);

/** Which part of an obstacle page a heading opens, in whatever language, or -1. */
export const partOfHeading = (heading: string): number => Math.max(...Object.values(spoken).map(({ obstacleParts }) => obstacleParts.indexOf(heading)));
