/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the findings that the page cites, in the order of their numbers. Set by the route, read by <Cite>. */
    cited?: readonly string[];
    /** The text of the page as its writer typed it. Set by the route, read by <Specimen>. */
    source?: string;
  }
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'woff' | 'sfnt';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** Cuts a font down to the signs of a text. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}

interface ImportMetaEnv {
  /** True when this run makes blank files to download beside the worksheets; PDFs among them when there is a Chromium. */
  readonly BLANK_FILES: boolean;
  readonly BLANK_PDFS: boolean;
  /** True when this run makes a worker that keeps pages for when there is no connection. */
  readonly OFFLINE: boolean;
}
