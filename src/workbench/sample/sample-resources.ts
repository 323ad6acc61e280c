import { stringify } from 'yaml';
import type { Creator } from '../../domain/creator.ts';
import { isIsbn13 } from '../../domain/isbn.ts';
import type { SourceFile } from '../../schema/source.ts';
import { modelsOf, type Fields, type Model, type Models } from './models.ts';
import { seeded, type Random } from './random.ts';

/** Cuts whole words off the end until the text fits. */
const fit = (words: readonly string[], most: number): string[] => (words.join(' ').length <= most ? [...words] : fit(words.slice(0, -1), most));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lengthOf = (text: string) => text.split(/\s+/).length;
const bare = (word: string) => word.replace(/[.,:;!?]+$/, '');

/** Made-up texts, each as long as the one that it takes the place of. */
class Writer {
  readonly #random: Random;
  readonly #models: Models;

  constructor(random: Random, models: Models) {
    this.#random = random;
    this.#models = models;
  }

  title(like: string): string {
    const words = this.#models.title.walk(this.#random, Math.max(2, lengthOf(like))).map(bare);
    // A title in three names somebody or something that no other has, as ours do.
    if (this.#random.below(3) === 0) words[this.#random.below(words.length)] = this.name();
    return upper(fit(words, 80).join(' '));
  }

  sentence(like: string, most = Infinity, least = 0): string {
    const words = fit(this.#models.sentence.walk(this.#random, Math.max(3, lengthOf(like))), most - 1);
    const text = `${upper(bare(words.join(' ')))}.`;
    return text.length < least ? this.sentence(`${like} ${like}`, most, least) : text;
  }

  note(like: string): string {
    return like
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => this.sentence(sentence))
      .join(' ');
  }

  phrase(like: string): string {
    return fit(this.#models.phrase.walk(this.#random, Math.max(2, lengthOf(like))), 60).join(' ');
  }

  name(): string {
    return this.#models.name
      .walk(this.#random, 4 + this.#random.below(5))
      .join('')
      .replace(/(?<=.)[A-Z]/g, (letter) => letter.toLowerCase());
  }

  creator(like: Creator): Creator {
    if (typeof like === 'string') return fit([this.name(), ...this.#models.title.walk(this.#random, Math.max(2, lengthOf(like) - 1)).map(bare)], 60).join(' ');
    return { ...like, ...(like.given && { given: this.#random.pick(this.#models.given) }), family: this.name() };
  }

  /** In the range of 979-9, which no agency has given out. */
  isbn(): string {
    const digits = `9799${String(this.#random.below(1e8)).padStart(8, '0')}`;
    return Array.from({ length: 10 }, (_, check) => `${digits}${check}`).find(isIsbn13) ?? '';
  }
}

/**
 * So many made-up resources beside the real ones, valid by the schema: each has the shape of a real entry, and names, sentences and words made from ours. They
 * are for benchmarks alone: no publisher has their ISBN, and their addresses end in `.example`, which belongs to nobody (RFC 2606). The same seed makes the same bytes.
 */
export function sampleResources(content: readonly SourceFile[], count: number, seed = 1, ending: 'md' | 'mdx' = 'md'): SourceFile[] {
  const models = modelsOf(content);
  const random = seeded(seed);
  const writer = new Writer(random, models);
  const ids = models.entries.map(({ id }) => id);
  const taken = new Set(ids);
  return Array.from({ length: count }, () => {
    const model = random.pick(models.entries);
    const title = writer.title(model.fields.title);
    const id = freeId(title, taken);
    const alternatives = pickSome(random, ids, ((model.fields['alternatives'] as string[] | undefined) ?? []).length);
    ids.push(id);
    return { path: `content/resources/${id}.${ending}`, text: fileOf({ ...fieldsLike(model, writer, id), title, alternatives }, writer.note(model.note)) };
  });
}

const fileOf = (fields: Fields, note: string) => `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${note}\n`;

function fieldsLike({ fields }: Model, writer: Writer, id: string): Fields {
  const creators = fields.creators.map((creator) => writer.creator(creator));
  const [first] = creators;
  const sentences = (name: string, most: number) => ({ [name]: writer.sentence(String(fields[name]).split(/\s+/).slice(0, most).join(' ')) });
  return {
    ...fields,
    description: writer.sentence(String(fields['description']), 170, 50),
    alsoKnownAs: [...creators.map(spoken), ...(fields.alsoKnownAs ?? []).slice(creators.length).map((phrase) => writer.phrase(phrase))],
    creators,
    ...(fields['publisher'] !== 'unknown' && { publisher: typeof first === 'string' ? first : `${writer.name()} Press` }),
    ...(fields['isbn13'] !== undefined && { isbn13: writer.isbn() }),
    ...(fields['url'] !== undefined && { url: `https://www.${writer.name().toLowerCase()}.example/${id}/` }),
    checked: fields.checked.map((sentence) => writer.sentence(sentence)),
    unconfirmed: (fields.unconfirmed ?? []).map((sentence) => writer.sentence(sentence)),
    ...sentences('bestFor', 40),
    ...sentences('notFor', 40),
    ...sentences('why', 40),
  };
}

const spoken = (creator: Creator): string =>
  (typeof creator === 'string' ? creator : [creator.given, creator.family].filter(Boolean).join(' ')).toLowerCase().slice(0, 60).trim();

/** An id as an editor would choose it: a few words of the title, and a number when it is taken. */
function freeId(title: string, taken: Set<string>): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g) ?? ['entry'];
  const plain = fit(words.slice(0, 5), 40).join('-');
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

const pickSome = (random: Random, from: readonly string[], count: number): string[] => [...new Set(Array.from({ length: count }, () => random.pick(from)))];
