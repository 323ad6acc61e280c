import type { Plugin } from 'vite';

/** Leaves `import()` to the browser. Vite would add a helper that fetches ahead what a part needs; ours are few and small, and the helper weighs more than they save. */
export function plainImports(): Plugin {
  return {
    name: 'cairn:plain-imports',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
