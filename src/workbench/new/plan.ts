/** From answers to files: pure, so that every kind can be tested without a terminal. */
import slugify from '@sindresorhus/slugify';
import { checkContent, report, type SourceFile } from '../../schema/check.ts';
import { collections } from '../../schema/collections.ts';
import type { Entry } from '../../schema/source.ts';
import { doublesOf, type Candidate, type Double } from './duplicates.ts';
import { questionFor, type Question } from './questions.ts';
import { placeSaid } from './shelf.ts';
import { endedLine, type Kind, type NewFile, type Values } from './templates/kind.ts';

/** What is on the disk, and which day it is. */
export interface Ground {
  files: readonly SourceFile[];
  shelf: readonly Entry[];
  today: string;
}

/** Answers as they were typed, by field. */
export type Answers = Readonly<Record<string, string>>;

/** The questions of a kind: those that must be answered, and those that may. */
export function questionsOf(kind: Kind, { shelf }: Ground): { must: Question[]; may: Question[] } {
  const ask = (name: string) => questionFor(startsWith(kind, name), name, shelf);
  return { must: kind.asks.map(ask), may: kind.may.map(ask) };
}

/** An obstacle asks for one resource to start with. */
const startsWith = (kind: Kind, name: string) =>
  kind.collection === 'obstacles' && name === 'resource' ? collections.obstacles.schema.shape.startHere.element : collections[kind.collection].schema;

/** The answers as values of the file; and what is wrong with them, in the order of the questions. */
export function valuesOf(kind: Kind, answers: Answers, ground: Ground): { values: Values; wrong: string[] } {
  const { must, may } = questionsOf(kind, ground);
  const given = [...must, ...may].filter(({ name }) => (answers[name] ?? '') !== '');
  return {
    values: Object.fromEntries(given.map(({ name, value }) => [name, value((answers[name] ?? '').trim())])),
    wrong: given.flatMap(({ name, wrong }) => wrong((answers[name] ?? '').trim()) ?? []),
  };
}

/** An id from words: small letters, digits and hyphens, whatever their script. */
export const idFrom = (words: string): string =>
  slugify(words, {
    customReplacements: [
      ['’', ''],
      ["'", ''],
      ['&', ' and '],
    ],
    decamelize: false,
  })
    .slice(0, 60)
    .replace(/-+$/, '');

/** What it may be once more. */
export const doubles = (kind: Kind, id: string, values: Values, { shelf }: Ground): Double[] =>
  doublesOf({ ...(values as Partial<Candidate>), collection: kind.collection, id }, shelf);

/** The content with these files in it. */
export function withFiles(files: readonly SourceFile[], added: readonly NewFile[]): SourceFile[] {
  const kept = files.map((file) => {
    const more = added.find(({ path, adds }) => adds && path === file.path);
    return more ? { path: file.path, text: endedLine(file.text) + more.text } : file;
  });
  return [...kept, ...added.filter(({ adds }) => !adds)];
}

/** What the content check says of the new files. Nothing is written while it says anything. */
export function complaints(added: readonly NewFile[], { files, shelf }: Ground): string[] {
  const paths = new Set(added.map(({ path }) => path));
  const taken = added.filter(({ path, adds }) => !adds && files.some((file) => file.path === path));
  const found = checkContent(withFiles(files, added)).filter(({ path }) => paths.has(path));
  const said = (path: string) => {
    const entry = shelf.find((one) => one.path === path);
    return entry ? placeSaid(entry) : path;
  };
  return [...taken.map(({ path }) => `${said(path)} is there already. Give another id with --id.`), ...found.map(report)];
}
