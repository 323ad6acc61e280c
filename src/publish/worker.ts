/**
 * Fills the worker and the list of the reader's copy from the finished pages. It must be the last step: what changes a file after it makes its revision wrong.
 * By hand, after a change to a built site: `node src/publish/worker.ts <folder> <base>`.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Filled } from '../offline/scope.ts';
import { LIST } from '../offline/guide-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { guideList } from './guide-files.ts';
import { Site } from './site-files.ts';
import { fillWorker } from './start-files.ts';

export interface WorkerSettings {
  /** The built site. */
  folder: string;
  /** The path it is published under, with its slashes. */
  base: string;
  /** Puts the worker there that ends all workers. */
  isOff?: boolean;
}

/** Nothing is kept by the worker that ends all workers. */
const nothing: Filled = { start: [], needs: {}, untraced: [] };

/** Writes `sw.js`, and the list of the copy that readers can ask for. Answers what the copy weighs. */
export async function writeWorker({ folder, base, isOff = false }: WorkerSettings): Promise<{ start: number; guide: number }> {
  const site = await Site.read(folder, base);
  const list = isOff ? { bytes: 0, room: 0, files: [] } : guideList(site);
  const { filled, bytes } = isOff ? { filled: nothing, bytes: 0 } : fillWorker(site);
  await writeFile(join(folder, LIST), JSON.stringify(list));
  await writeFile(join(folder, 'sw.js'), await bundleWorker(isOff ? 'farewell.ts' : 'worker.ts', base, filled));
  return { start: bytes, guide: list.bytes };
}

/** After all else is built: the worker that keeps pages for when there is no connection. `CAIRN_OFFLINE=off` takes it off readers' devices. */
export function offlineCopy(): AstroIntegration {
  const isOff = process.env['CAIRN_OFFLINE'] === 'off';
  let base = '/';
  return {
    name: 'cairn:offline-copy',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': command === 'build' && !isOff } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { start, guide } = await writeWorker({ folder: fileURLToPath(dir), base: withSlashes(base), isOff });
        if (isOff) logger.warn('Offline reading is switched off: sw.js removes what earlier versions kept, and itself.');
        else logger.info(`offline: ${kilobytes(start)} kB at the first visit, ${kilobytes(guide)} kB for the whole guide`);
      },
    },
  };
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000);
const withSlashes = (base: string) => `/${base}/`.replace(/\/+/g, '/');

if (import.meta.main) {
  const [folder = 'dist', base = '/'] = process.argv.slice(2);
  console.log(await writeWorker({ folder: resolve(folder), base: withSlashes(base), isOff: process.env['CAIRN_OFFLINE'] === 'off' }));
}
