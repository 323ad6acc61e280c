import { plainNote } from '../../library/plain-note.ts';
import { isDraft } from '../../schema/draft.ts';
import { isOriginal, open, type Entry, type SourceFile } from '../../schema/source.ts';
import type { Creator } from '../../domain/creator.ts';
import { chainOf, type Chain } from './chain.ts';

/** The fields of a resource as its file has them. */
export type Fields = Record<string, unknown> & {
  title: string;
  alsoKnownAs?: string[];
  creators: Creator[];
  checked: string[];
  unconfirmed?: string[];
  status: string;
};

/** A real entry, whose shape a made-up one takes. */
export interface Model {
  readonly id: string;
  readonly fields: Fields;
  readonly note: string;
}

/** What our own content teaches: the shapes of entries, and how our titles, sentences, everyday words and names go on. */
export interface Models {
  readonly entries: readonly Model[];
  readonly title: Chain;
  readonly sentence: Chain;
  readonly phrase: Chain;
  readonly name: Chain;
  readonly given: readonly string[];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && !/[<>{}[\]`*_|"“”()#\\]/.test(word));
const sentencesOf = (text: string): string[][] => text.split(/(?<=[.!?])\s+|(?<=[a-z][.!?])(?=[A-Z])/).map(wordsOf);
const prose = ['description', 'bestFor', 'notFor', 'why', 'answer', 'inShort', 'line', 'step', 'checked', 'unconfirmed', 'finding', 'limits'];

const isEntry = (opened: ReturnType<typeof open>): opened is Entry => 'id' in opened;
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
const field = (entry: Entry, name: string): string[] => texts((entry.data as Record<string, unknown>)[name]);
const people = (model: Model) => model.fields.creators.filter((creator) => typeof creator !== 'string');

/** Reads them from the files of `content/`, in the language of the site: a sample that mixes languages is like no site. */
export function modelsOf(files: readonly SourceFile[]): Models {
  const entries = files
    .map(open)
    .filter(isEntry)
    .filter((entry) => isOriginal(entry) && !isDraft(entry));
  const bodies = entries.map((entry) => plainNote(entry.body)).flatMap(sentencesOf);
  const models = entries
    .filter(({ collection }) => collection === 'resources')
    .map((entry): Model => ({ id: entry.id, fields: entry.data as Fields, note: plainNote(entry.body) }));
  const families = models.flatMap((model) => people(model).map(({ family }) => family));
  return {
    entries: models,
    title: chainOf(
      entries.flatMap((entry) => field(entry, 'title').map(wordsOf)),
      1,
    ),
    sentence: chainOf([...entries.flatMap((entry) => prose.flatMap((name) => field(entry, name).flatMap(sentencesOf))), ...bodies], 2),
    phrase: chainOf(
      entries.flatMap((entry) => field(entry, 'alsoKnownAs').map(wordsOf)),
      1,
    ),
    name: chainOf(
      families.filter((family) => /^[A-Z][a-z]{3,}$/.test(family)).map((family) => [...family]),
      2,
    ),
    given: [...new Set(models.flatMap((model) => people(model).flatMap(({ given }) => given ?? [])))],
  };
}
