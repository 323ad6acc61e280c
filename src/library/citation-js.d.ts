/** citation-js 0.8.2 ships no types: these are the parts of it that we use, as its source has them. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { styles: { get(name: string): string; add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
    readonly input: { chain(data: string | object, options: { generateGraph: boolean }): object[] };
    readonly output: {
      format(name: 'bibliography', items: readonly object[], options: { template: string; lang: string; format: 'text' }): string;
      format(name: 'bibtex', items: readonly object[]): string;
      format(name: 'ris', items: readonly object[], options: { format: 'object' }): Record<string, string | number | string[]>[];
    };
  };
}

/** Each of these adds its formats to the core when it is imported, and exports nothing. */
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
