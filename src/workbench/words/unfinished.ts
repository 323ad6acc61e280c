/** What `npm run new` left for the writer, and nobody has written yet. */
import { lineOf } from '../../schema/source.ts';
import type { Finding, Rule } from './finding.ts';

const GAP = /\[Write [^\]]*\]/;

/** No gap of a template is left: a reader would read it. */
export const finished: Rule = ({ entry: { path }, body, fields }) =>
  [...body, ...fields].flatMap(({ text, line }) => {
    const gap = GAP.exec(text)?.[0];
    return gap === undefined ? [] : [{ path, line, rule: 'gap', sentence: `is still to be written: ${gap}. Put your words in its place.` }];
  });

/** A resource says what it is: its page would show a heading above nothing. */
export const told: Rule = ({ entry: { collection, path, body, bodyLine } }) =>
  collection === 'resources' && body.trim() === ''
    ? [{ path, line: bodyLine, rule: 'text', sentence: 'is missing. Write one short paragraph below the last --- that says what it is.' }]
    : [];

/** What was seen is not called not-verified, which readers are told as "We did not find it": every draft starts with that status. */
export const settled: Rule = ({ entry }) => {
  const { status, url, isbn13, alternatives = [] } = entry.data as { status?: string; url?: unknown; isbn13?: unknown; alternatives?: unknown[] };
  if (entry.collection !== 'resources' || status !== 'not-verified') return [];
  const found = [url === undefined ? '' : 'url', isbn13 === undefined ? '' : 'isbn13'].filter(Boolean);
  return [
    ...found.map(
      (field) =>
        `says that nobody found it, yet there is ${field === 'url' ? 'a url' : 'an isbn13'}. Type verified or partly-verified if you saw it, or take ${field} out.`,
    ),
    ...(alternatives.length === 0
      ? ['says that nobody found it. Name what to use instead under alternatives, or type verified or partly-verified if you saw it.']
      : []),
  ].map((sentence): Finding => ({ path: entry.path, line: lineOf(entry, ['status']), rule: 'status', sentence }));
};
