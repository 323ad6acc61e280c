/** What stands on the pages of a PDF, read with Poppler's tools: words and where they are, ruled lines, and what a screen reader is told. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A rectangle on a page, in points from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Text extends Box {
  text: string;
}

export interface PdfPage {
  width: number;
  height: number;
  words: Text[];
  lines: Text[];
}

const MM = 72 / 25.4;
/** The margins of src/styles/print.css. */
const margins = { top: 18 * MM, right: 17 * MM, bottom: 20 * MM, left: 17 * MM };

const run = (tool: string, ...words: string[]) => execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);

const box = (tag: string): Box => {
  const side = (name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  return { left: side('xMin'), top: side('yMin'), right: side('xMax'), bottom: side('yMax') };
};

const wordsIn = (xml: string): Text[] =>
  [...xml.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, tag = '', text = '']) => ({ ...box(tag), text: decoded(text) }));

const known = new Map<string, PdfPage[]>();

/** The pages with their words and lines. A file is read once. */
export function pagesOf(file: string): PdfPage[] {
  const pages = known.get(file) ?? read(file);
  known.set(file, pages);
  return pages;
}

function read(file: string): PdfPage[] {
  return [...run('pdftotext', '-bbox-layout', file, '-').matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, body = '']) => ({
      width: Number(width),
      height: Number(height),
      words: wordsIn(body),
      lines: [...body.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/g)].map(([, tag = '', words = '']) => ({
        ...box(tag),
        text: wordsIn(words)
          .map(({ text }) => text)
          .join(' '),
      })),
    }),
  );
}

/** Only the letters: how they were broken into lines does not matter. */
export const letters = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '');

/** The letters of each page, in the order in which they were printed. */
export const lettersOf = (file: string): string[] => run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(letters);

/** The words that do not stand wholly within the margins. What hangs over by less than a seventh of its height is the air around the letters. */
export const outside = ({ width, height, words }: PdfPage): string[] =>
  words
    .filter(({ left, top, right, bottom }) => {
      const air = (bottom - top) / 7;
      return left < margins.left - 1 || right > width - margins.right + 1 || top < margins.top - air || bottom > height - margins.bottom + air;
    })
    .map(({ text, left, top, right, bottom }) => `${text} (${[left, top, right, bottom].map(Math.round).join(' ')})`);

/** The straight lines of a page, page 1 first: borders are the only ones that a sheet has. */
export function rulesOf(file: string, page: number): { across: Box[]; down: Box[] } {
  const svg = run('pdftocairo', '-svg', '-f', `${page}`, '-l', `${page}`, file, '-');
  const boxes = [...svg.matchAll(/ style="[^"]*fill:rgb[^"]*" d="M ([\d.]+) ([\d.]+) L ([\d.]+) \2 L \3 ([\d.]+) L \1 \4 Z[^"]*"/g)].map((found) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
    return { left, top, right, bottom };
  });
  const thin = 1.6;
  return {
    across: boxes.filter(({ left, top, right, bottom }) => bottom - top < thin && right - left > 12),
    down: boxes.filter(({ left, top, right, bottom }) => right - left < thin && bottom - top > 12),
  };
}

/** What `pdfinfo` says of this name. */
export const told = (file: string, name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(run('pdfinfo', file))?.[1] ?? '';

const knownTags = new Map<string, Tag[]>();

export interface Tag {
  depth: number;
  name: string;
  text: string;
}

/** The tags of the document in reading order, each with the text right below it. */
export function tagsOf(file: string): Tag[] {
  const tags = knownTags.get(file) ?? readTags(file);
  knownTags.set(file, tags);
  return tags;
}

function readTags(file: string): Tag[] {
  const tags: Tag[] = [];
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    const name = /^\s*([A-Z]\w*)/.exec(line)?.[1];
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    if (text !== undefined) for (const tag of open(tags, depth)) tag.text += text;
    else if (name) tags.push({ depth, name, text: '' });
  }
  return tags;
}

/** The tags that a line of this depth stands in. */
function open(tags: readonly Tag[], depth: number): Tag[] {
  const found: Tag[] = [];
  let inner = depth;
  for (const tag of tags.toReversed()) {
    if (tag.depth >= inner) continue;
    inner = tag.depth;
    found.push(tag);
  }
  return found;
}

/** The alternative texts of figures, in any order. Chromium writes the tree of tags uncompressed. */
export const alternatives = (file: string): string[] =>
  [...readFileSync(file, 'latin1').matchAll(/\/S\s*\/Figure\b[\s\S]*?endobj/g)].map(([object]) => /\/Alt\s*\(([^)]*)\)/.exec(object)?.[1] ?? '');

/** The language that the document says it is in. */
export const languageOf = (file: string): string => /\/Lang\s*\(([^)]*)\)/.exec(readFileSync(file, 'latin1'))?.[1] ?? '';

export const hasOutline = (file: string): boolean => readFileSync(file, 'latin1').includes('/Outlines');
