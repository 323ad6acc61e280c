import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Filled } from '../offline/scope.ts';

/** The worker in one file, as browsers run it, with what the build knows filled in. */
export async function bundleWorker(entry: 'worker.ts' | 'farewell.ts', base: string, filled: Filled): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    base,
    publicDir: false,
    define: { CAIRN_FILLED: JSON.stringify(filled), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`../offline/${entry}`, import.meta.url)), output: { format: 'iife' } },
    },
  });
  const [chunk] = (result as Rolldown.RolldownOutput).output;
  return chunk.code;
}
