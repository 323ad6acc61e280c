/** A file of references (BibTeX, RIS or CSL-JSON) as works, read by citation-js, one at a time so that a broken one does not take the others along. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslInput } from './csl-input.ts';

/** One piece of a file, and the line on which it starts. */
interface Piece {
  text: string;
  line: number;
}

/** A work as the file describes it; or what is wrong with its piece. */
export interface Read {
  line: number;
  work?: CslInput;
  problem?: string;
}

type Format = 'BibTeX' | 'RIS' | 'CSL-JSON';

/** What a text is, by how it starts; undefined for a plain list. */
export function formatOf(text: string): Format | undefined {
  if (/^\s*@\w+\s*[{(]/m.test(text)) return 'BibTeX';
  if (/^TY {1,2}- /m.test(text)) return 'RIS';
  return /^\s*(?:\[\s*\{|\{)/.test(text) ? 'CSL-JSON' : undefined;
}

const startsAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function piecesOf(text: string, format: 'BibTeX' | 'RIS'): Piece[] {
  const start = format === 'BibTeX' ? /^[ \t]*@(?!comment|preamble)\w+/gim : /^TY {1,2}- /gm;
  const starts = [...text.matchAll(start)].map(({ index }) => index);
  return starts.map((from, at) => ({ text: text.slice(from, starts[at + 1]), line: startsAt(text, from) }));
}

/** Every work in the file, in its order. */
export function readReferences(source: string): Read[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const format = formatOf(text);
  if (format === 'CSL-JSON') return fromJson(text);
  const pieces = piecesOf(text, format ?? 'BibTeX');
  // Abbreviations of a BibTeX file hold for all its entries.
  const shared = pieces.filter(({ text }) => /^\s*@string/i.test(text));
  return pieces.filter((piece) => !shared.includes(piece)).flatMap(({ text, line }) => parsed([...shared, { text }].map((one) => one.text).join('\n'), line));
}

function parsed(input: string | object, line: number): Read[] {
  try {
    const works = plugins.input.chain(input, { generateGraph: false }) as CslInput[];
    const told = works.filter((work) => Object.keys(work).length > 0);
    return told.length > 0
      ? told.map((work) => ({ line, work }))
      : [{ line, problem: 'nothing in it could be read. Export it again from your reference manager.' }];
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [{ line, problem: `the entry could not be read (${why}). Look for a bracket or a comma that is missing, or export it again.` }];
  }
}

const notAWork = 'it is no work with fields. Export it again as CSL-JSON.';

/** CSL-JSON may stand on one line: which of its works it is, counted from one, stands in place of the line. */
function fromJson(text: string): Read[] {
  try {
    const data = JSON.parse(text) as unknown;
    return (Array.isArray(data) ? data : [data]).flatMap((item: unknown, index) =>
      typeof item === 'object' && item !== null ? parsed([item], index + 1) : [{ line: index + 1, problem: notAWork }],
    );
  } catch (error) {
    return [{ line: 1, problem: `this is no JSON (${error instanceof Error ? error.message : String(error)}). Export it again as CSL-JSON.` }];
  }
}
