import { openLayer, type Layer } from './first-layer.ts';
import type { LayerFile } from './layer.ts';
import { openIndex, type Index } from './pagefind.ts';

/** What the search asks: the first layer, which is there at once, and the index of all texts. Each is started once. */
export class Sources {
  readonly #folder: string;
  #layer: Promise<Layer> | undefined;
  #index: Promise<Index> | undefined;
  /** True once the index of all texts can be asked. */
  isReady = false;
  /** True once the first layer was fetched, or while it is. */
  hasLayer = false;

  constructor(base: string) {
    this.#folder = `${base}pagefind/`;
    // Without a network a part of the index may be missing unseen: with one again, it is started anew.
    addEventListener('online', () => this.#dropIndex());
  }

  /** What failed is tried again the next time: the reader may be on a train. */
  layer(): Promise<Layer> {
    const layer = (this.#layer ??= fetchLayer(`${this.#folder}first.json`));
    this.hasLayer = true;
    layer.catch(() => {
      this.#layer = undefined;
      this.hasLayer = false;
    });
    return layer;
  }

  index(): Promise<Index> {
    const index = (this.#index ??= openIndex(this.#folder));
    index.then(
      () => (this.isReady = true),
      () => this.#dropIndex(),
    );
    return index;
  }

  /** The reader is about to ask: what answers is fetched now. */
  warm(): void {
    this.layer().catch(() => {});
    this.index().catch(() => {});
  }

  #dropIndex(): void {
    this.#index = undefined;
    this.isReady = false;
  }
}

/** Asks the server whether it has changed: the layer and the index must be of one build. */
async function fetchLayer(address: string): Promise<Layer> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openLayer((await response.json()) as LayerFile);
}
