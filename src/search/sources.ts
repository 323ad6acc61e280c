import type { Catalog } from './catalog.ts';
import type { Known, Search } from './find.ts';
import { openLayer } from './first-layer.ts';
import {
  fromColumns,
  fromFactColumns,
  listOf,
  type CatalogFile,
  type FirstFile,
  type IdsFile,
  type LayerPage,
  type PhrasesFile,
  type Stamped,
} from './layer.ts';
import type { Index } from './pagefind.ts';
import { pageOf } from './results.ts';
import { speak } from './words.ts';

interface Answers {
  readonly same: readonly (readonly string[])[];
  readonly pages: readonly LayerPage[];
}

/** Where the files of an index lie, and how it is read. */
export interface Setting {
  /** The address at which the site begins. */
  readonly base: string;
  /** Limits the search to pages of one kind. */
  readonly kind?: string | undefined;
  /** What the names of its first files end in: '' for the site's own language, '-es' for another. */
  readonly index?: string | undefined;
  /** The language of its words, without region; English when there is none. */
  readonly language?: string | undefined;
}

/** What the search asks, in three steps: what answers first, all names, and the index of all texts. Each file is fetched once. */
export class Sources {
  readonly #setting: Setting;
  readonly #kept = new Map<string, Promise<unknown>>();
  #first: Search | undefined;
  #whole: Search | undefined;
  #index: Promise<Index> | undefined;
  #hasIndex = false;
  #build: string | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    // Without a network a part of the index may be missing unseen: with one again, it is started anew.
    addEventListener('online', () => this.#dropIndex());
  }

  /** True once something can answer. */
  get hasFirst(): boolean {
    return this.#first !== undefined || this.#whole !== undefined;
  }

  /** True once all names are there and the texts can be asked. */
  get isReady(): boolean {
    return this.#whole !== undefined && this.#hasIndex;
  }

  /** What answers at once: all names once they are there; before, where only entries are wanted those that the question may mean, and elsewhere the pages that answer. */
  async first(words: string): Promise<Search> {
    if (this.#whole) return this.#whole;
    if (this.#setting.kind) {
      const catalog = await this.#catalog();
      const pages = await catalog.about(words);
      this.#first ??= { ...this.#known(undefined, catalog), layer: openLayer({ same: catalog.same, pages }) };
      this.#first.layer.add(pages);
      return this.#first;
    }
    const answers = await this.#answers();
    return (this.#first ??= { ...this.#known(answers), layer: openLayer(answers) });
  }

  /** All names that a question may need, and all that readers call the pages that answer. */
  async whole(words: string): Promise<Search> {
    const [answers, catalog] = await Promise.all([this.#inFull(), this.#catalog()]);
    const entries = await catalog.about(words);
    this.#whole ??= { ...this.#known(answers, catalog), layer: openLayer({ same: answers.same, pages: [...answers.pages, ...entries] }) };
    this.#whole.layer.add(entries);
    return this.#whole;
  }

  /** What can be listed without words. */
  async list(): Promise<Known> {
    return this.#known(this.#setting.kind ? undefined : await this.#answers(), await this.#catalog());
  }

  /** The index of all texts. */
  index(): Promise<Index> {
    const index = (this.#index ??= openTexts(`${this.#setting.base}pagefind/`, this.#part<IdsFile>('ids')));
    index.then(
      () => (this.#hasIndex = true),
      () => this.#dropIndex(),
    );
    return index;
  }

  /** The reader is about to ask: what answers first is fetched now. */
  warm(): void {
    (this.#setting.kind ? this.#catalog() : this.#answers()).catch(() => {});
  }

  #dropIndex(): void {
    this.#index = undefined;
    this.#hasIndex = false;
  }

  #known(answers?: Answers, catalog?: Catalog): Known {
    const pages = new Map(answers?.pages.map((page) => [page.id, page]));
    const facts = new Map([...pages.values()].map((page) => [page.id, page.facts] as const).concat([...(catalog?.facts ?? [])]));
    return {
      facts,
      toPage: async (id, words) => pageOf(pages.get(id) ?? (await catalog?.page(id)), this.#setting.base, words),
      isWanted: (id) => this.#setting.kind === undefined || facts.get(id)?.kind?.includes(this.#setting.kind) === true,
    };
  }

  #answers(): Promise<Answers> {
    return this.#once('answers', async () => {
      const { same, kinds, facts, pages, build } = await this.#begin<FirstFile>('first');
      this.#join(build);
      return { same: same.map(listOf), pages: fromColumns(pages, fromFactColumns(facts), 0, kinds) };
    });
  }

  async #inFull(): Promise<Answers> {
    const [{ same, pages }, phrases] = await Promise.all([this.#answers(), this.#part<PhrasesFile>('phrases')]);
    return { same, pages: pages.map((page, at) => ({ ...page, words: listOf(phrases[at]) })) };
  }

  #catalog(): Promise<Catalog> {
    return this.#once('entries', async () => {
      // Its code comes with it: the whole site is answered first without the catalog.
      const [file, { Catalog }] = await Promise.all([this.#begin<CatalogFile>('catalog'), import('./catalog.ts')]);
      this.#join(file.build);
      return new Catalog(file, (name) => this.#part(name));
    });
  }

  /** Files of two builds do not fit: when a newer one came between, all is asked for anew with the next question. */
  #join(build: string): void {
    const isOther = this.#build !== undefined && this.#build !== build;
    this.#build = build;
    if (!isOther) return;
    this.#kept.clear();
    this.#first = this.#whole = this.#build = undefined;
    this.#dropIndex();
    throw new Error('The site has been published anew.');
  }

  /** A file that an index begins with, together with how its words are read. */
  async #begin<T>(name: string): Promise<Stamped<T>> {
    const { index = '', language } = this.#setting;
    const [file] = await Promise.all([
      this.#file<Stamped<T>>(name + index),
      language && import('./speech/others.ts').then(({ speechOf }) => speak(speechOf(language))),
    ]);
    return file;
  }

  /** A file in the folder of the build. */
  async #part<T>(name: string): Promise<T> {
    if (this.#build === undefined) await (this.#setting.kind ? this.#catalog() : this.#answers());
    return this.#file(`names/${this.#build}/${name}`);
  }

  #file<T>(name: string): Promise<T> {
    return this.#once(`${name}.json`, () => fetchFile(`${this.#setting.base}pagefind/${name}.json`) as Promise<T>);
  }

  /** What failed is tried again the next time: the reader may be on a train. */
  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const kept = (this.#kept.get(name) as Promise<T> | undefined) ?? make();
    this.#kept.set(name, kept);
    kept.catch(() => this.#kept.delete(name));
    return kept;
  }
}

/** Asks the server whether it has changed, but for what lies in the folder of a build: that never changes. */
async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address, address.includes('/names/') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The way to the texts comes after the first answer: it is not needed before. */
async function openTexts(folder: string, ids: Promise<IdsFile>): Promise<Index> {
  const [{ openIndex }, known] = await Promise.all([import('./pagefind.ts'), ids]);
  return openIndex(folder, known);
}
