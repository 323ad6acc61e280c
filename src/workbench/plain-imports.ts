import type { Plugin } from 'vite';

const listOfFiles = /const __vite__mapDeps=[\s\S]*?=>i\.map\(i=>d\[i\]\);?\s*/;
const useOfList = /,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/g;

const helper = /import\{(?:\w+ as )?(\w+)\}from["'`]\.\/preload-helper[^"'`]*["'`];/;

/** The script without the list, and with the helper written out: it only calls what it is given. */
const plain = (code: string): string => code.replace(listOfFiles, '').replace(useOfList, '').replace(helper, 'const $1=e=>e();');

/** Leaves `import()` to the browser. Vite would add a helper, and a list of files in each script, to fetch ahead what a part needs; ours are few and small, and that weighs more than it saves. */
export function plainImports(): Plugin {
  return {
    name: 'cairn:plain-imports',
    enforce: 'post',
    load: {
      order: 'pre',
      handler: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = plain(file.code);
      },
    },
  };
}
