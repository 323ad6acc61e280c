import { headingsIn, mayComeEarly } from './headings.ts';
import { missing, type Known } from './known.ts';
import { suggest } from './sentences.ts';
import type { Entry, Problem } from './source.ts';
import { tags } from './vocabulary.ts';

const TAG = /<([A-Z]\w*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;

/** What is wrong in the text below the front matter: unknown tags, ids that lead nowhere, headings that an obstacle page must or may not have. */
export function checkBody(entry: Entry, known: Known): Problem[] {
  const text = entry.body.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
  const lineAt = (index: number) => entry.bodyLine + text.slice(0, index).split('\n').length;
  const found = [...text.matchAll(TAG)].flatMap((match) => {
    const [, tag = '', attributes = ''] = match;
    const here = { path: entry.path, line: lineAt(match.index), field: `<${tag}>` };
    const wants = Object.hasOwn(tags, tag) ? tags[tag] : undefined;
    if (!wants) return [{ ...here, sentence: `is not one of our tags. ${suggest(tag, Object.keys(tags))}`.trim() }];
    if (wants.in && !wants.in.includes(entry.collection)) return [{ ...here, sentence: `does not belong here. It may stand in ${wants.in.join(' and ')}.` }];
    return Object.entries(wants.ids).flatMap(([name, to]) => {
      const [, double, single] = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
      const id = double ?? single;
      if (id === undefined) return [{ ...here, sentence: `needs ${name}="…".` }];
      return missing(to, id, known).map((text) => ({ ...here, sentence: text }));
    });
  });
  return [...found, ...(entry.collection === 'obstacles' ? checkHeadings(entry, text, lineAt) : [])];
}

function checkHeadings(entry: Entry, text: string, lineAt: (index: number) => number): Problem[] {
  const parts = headingsIn(entry.language);
  const place = (words: string) => parts.indexOf(words);
  const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => ({ words: match[1]?.trim() ?? '', line: lineAt(match.index) }));
  const wrong = headings.filter(({ words }) => !parts.includes(words));
  const sorted = headings.filter(({ words }) => parts.includes(words) && place(words) !== mayComeEarly);
  const late = sorted.find(({ words }, index) => index > 0 && place(words) < place(sorted[index - 1]?.words ?? ''));
  const absent = parts.filter((wanted) => !headings.some(({ words }) => words === wanted));
  return [
    ...wrong.map(({ words, line }) => ({
      path: entry.path,
      line,
      field: `## ${words}`,
      sentence: `is not a part of an obstacle page. ${suggest(words, parts)} Use ### for headings of your own.`,
    })),
    ...(late ? [{ path: entry.path, line: late.line, field: `## ${late.words}`, sentence: `comes too late. The order is: ${parts.join(', ')}.` }] : []),
    ...absent.map((words) => ({ path: entry.path, line: entry.bodyLine + 1, field: `## ${words}`, sentence: `is missing. Every obstacle page has it.` })),
  ];
}
