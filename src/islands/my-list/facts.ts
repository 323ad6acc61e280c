import { bucketOf } from '../../domain/bucket.ts';
import type { Cited, CitedFile } from '../../domain/cited.ts';

const isFile = (value: unknown): value is CitedFile => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the catalogue says about entries: fetched file by file, each once, and only those that are asked for. */
export class Facts {
  #files = new Map<number, CitedFile>();

  constructor(
    /** Where the files lie, with a slash at the end. */
    readonly folder: string,
    readonly buckets: number,
  ) {}

  /** Fetches what is known about these entries. False when something could not be had. It may be asked again. */
  async load(ids: readonly string[]): Promise<boolean> {
    const wanted = [...new Set(ids.map((id) => bucketOf(id, this.buckets)))].filter((bucket) => !this.#files.has(bucket));
    const came = await Promise.all(wanted.map((bucket) => this.#fetch(bucket).catch(() => false)));
    return came.every(Boolean);
  }

  async #fetch(bucket: number): Promise<boolean> {
    const answer = await fetch(`${this.folder}${bucket}.json`, { cache: 'no-cache' });
    const file: unknown = answer.ok ? await answer.json() : undefined;
    if (!isFile(file)) return false;
    this.#files.set(bucket, file);
    return true;
  }

  #fileOf = (id: string): CitedFile | undefined => this.#files.get(bucketOf(id, this.buckets));

  of(id: string): Cited | undefined {
    const file = this.#fileOf(id);
    return file && Object.hasOwn(file, id) ? file[id] : undefined;
  }

  /** True when the catalogue was asked and does not have it. */
  isGone = (id: string): boolean => this.#fileOf(id) !== undefined && !this.of(id);
}
