import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What the CMS would load for code, maps and pictures, none of which our content has. Left in, it is some 300 files. */
const notOurs = /^(?:@shikijs\/|exifr|leaflet|terra-draw|svgo|turndown)|\/chunks\/(?:heic|webp|shiki)|react-dom/;
const pictureTools = /\.wasm$|^heic|^marker-icon/;

const without: Plugin = {
  name: 'cairn:without',
  enforce: 'pre',
  resolveId: (id) => (notOurs.test(id) ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? 'export default undefined;' : undefined),
  generateBundle: (_, bundle) => {
    for (const name of Object.keys(bundle)) if (pictureTools.test(name)) Reflect.deleteProperty(bundle, name);
  },
};

/** Writes the scripts and typefaces of the editor into a folder: the CMS from its package, and what it must know of our files. */
export async function bundleEditor(outDir: string): Promise<void> {
  await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [without],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { editor: fileURLToPath(new URL('start.ts', import.meta.url)) },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
