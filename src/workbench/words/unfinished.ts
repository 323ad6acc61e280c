/** What `npm run new` left for the writer, and nobody has written yet. */
import type { Rule } from './finding.ts';

const GAP = /\[Write [^\]]*\]/;

/** No gap of a template is left: a reader would read it. */
export const finished: Rule = ({ entry: { path }, body, fields }) =>
  [...body, ...fields].flatMap(({ text, line }) => {
    const gap = GAP.exec(text)?.[0];
    return gap === undefined ? [] : [{ path, line, rule: 'gap', sentence: `is still to be written: ${gap}. Put your words in its place.` }];
  });
