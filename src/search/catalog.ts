import { bucketOf } from '../domain/bucket.ts';
import { fromColumns, fromFactColumns, listOf, perFile, type CatalogFile, type Columns, type LayerPage, type PageFacts, type WordsFile } from './layer.ts';
import { sameOf, tokensOf, type Same } from './tokens.ts';
import { weighty, wordsOf } from './words.ts';

/** Fetches a file of the first layer by its name, once. */
export type Fetch = <T>(name: string) => Promise<T>;

/** So many files of entries are fetched for one question, and so many of its words are looked up. */
const mostFiles = 8;
const mostWords = 8;

/** The catalog, of which only what a question needs is fetched. */
export class Catalog {
  readonly same: readonly (readonly string[])[];
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly #list: readonly PageFacts[];
  readonly #from: number;
  readonly #kinds: CatalogFile['kinds'];
  readonly #shards: number;
  readonly #groups: Same;
  readonly #fetch: Fetch;

  constructor(file: CatalogFile, fetch: Fetch) {
    this.#list = fromFactColumns(file.facts);
    this.facts = new Map(this.#list.map((facts, at) => [`${file.from + at}`, facts]));
    this.same = file.same.map(listOf);
    [this.#from, this.#shards, this.#kinds, this.#fetch, this.#groups] = [file.from, file.shards, file.kinds, fetch, sameOf(this.same)];
  }

  /** The names of an entry. */
  async page(id: string): Promise<LayerPage | undefined> {
    return (await this.#entries(Math.floor((Number(id) - this.#from) / perFile))).find((page) => page.id === id);
  }

  /** The names of the entries that a question may mean: of a small catalog all. */
  async about(text: string): Promise<LayerPage[]> {
    const all = Math.ceil(this.#list.length / perFile);
    const files = all <= mostFiles ? Array.from({ length: all }, (_, n) => n) : await this.#filesAbout(text);
    return (await Promise.all(files.map((n) => this.#entries(n)))).flat();
  }

  async #entries(n: number): Promise<LayerPage[]> {
    const columns = await this.#fetch<Columns>(`entries/${n}`);
    return fromColumns(columns, this.#list.slice(n * perFile, (n + 1) * perFile), this.#from + n * perFile, this.#kinds);
  }

  /** Where the entries stand that have most of the words: a word that few have tells more, and each word names first those that it tells most about. */
  async #filesAbout(text: string): Promise<number[]> {
    const tokens = [...new Set(tokensOf(weighty(wordsOf(text)), this.#groups).flatMap(({ text, kind }) => (kind === 'pair' ? [] : [text])))];
    const scores = new Map<number, number>();
    for (const [count, ...best] of await Promise.all(tokens.slice(0, mostWords).map((token) => this.#holders(token))))
      best.forEach((at, place) => scores.set(at, (scores.get(at) ?? 0) + Math.log(1 + this.#list.length / count) / (1 + place / best.length)));
    const ranked = [...scores].sort(([, a], [, b]) => b - a).map(([at]) => Math.floor(at / perFile));
    return [...new Set(ranked)].slice(0, mostFiles);
  }

  async #holders(token: string): Promise<readonly [number, ...number[]]> {
    const file = await this.#fetch<WordsFile>(`words/${bucketOf(token, this.#shards)}`);
    return (Object.hasOwn(file, token) ? file[token] : undefined) ?? [1];
  }
}
