/** What a build costs from nothing: ours beside Starlight and Hugo with the same pages. */
import { rmSync } from 'node:fs';
import budgets from '../budgets.json' with { type: 'json' };
import { cache, emptied, root } from '../cache.ts';
import { hugoBuild, writeHugo } from '../peers/hugo.ts';
import { starlightBuild, writeStarlight } from '../peers/starlight.ts';
import { plain } from '../sites.ts';
import { spent, type Spent } from '../spent.ts';
import { inTurn, median } from '../statistics.ts';
import { metBy, type Measured, type Row } from '../table.ts';

const times = 3;
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
// With no Chromium to be found, ours writes no blank PDFs: no peer has them.
const withoutBrowser = { ...env, PATH: '', CHROMIUM_PATH: '', PLAYWRIGHT_BROWSERS_PATH: `${cache}/no-browsers` };

/** Builds each site in turn. */
export async function measureBuild(): Promise<Measured> {
  const pages = await plain();
  const [star, hugo] = [writeStarlight(pages), writeHugo(pages)];
  const built = await inTurn<Spent>(times, {
    Cairn: () => spent(ourBuild(), { cwd: root, env }),
    'Cairn without PDFs': () => spent(ourBuild(), { cwd: root, env: withoutBrowser }),
    Starlight: () => {
      rmSync(`${star}/dist`, { recursive: true, force: true });
      return spent(starlightBuild(star), { cwd: star, env });
    },
    Hugo: () => spent(hugoBuild(hugo, emptied('sites/hugo-built')), { cwd: hugo, env }),
  });
  const of = (name: string, what: keyof Spent) => median((built.get(name) ?? []).map((one) => one[what]));
  const rows = ['Cairn', 'Cairn without PDFs'].flatMap((own) =>
    ['Starlight', 'Hugo'].flatMap((peer) =>
      measures.map(({ what, key, say }) =>
        row(`${own === 'Cairn' ? 'whole build' : 'build without PDFs'}: ${what}`, key, [of(own, key), of(peer, key)], peer, say),
      ),
    ),
  );
  return { rows, notes };
}

const notes = [
  'From nothing (`--force`), the search index included; Hugo has no search. Medians of builds in turn. Memory is the most that all programs of a build held at once.',
  'Ours also writes social cards, Word documents and exports; the whole build prints blank PDFs in Chromium too. No peer does any of it.',
];

const seconds = (time: number) => `${time.toFixed(1)} s`;
const measures: { what: string; key: keyof Spent; say: (value: number) => string }[] = [
  { what: 'wall', key: 'wall', say: seconds },
  { what: 'processor', key: 'cpu', say: seconds },
  { what: 'memory', key: 'memory', say: (size) => `${Math.round(size / 1e6)} MB` },
];

const ourBuild = (): [string, ...string[]] => [
  process.execPath,
  `${root}node_modules/astro/bin/astro.mjs`,
  'build',
  '--force',
  '--silent',
  '--outDir',
  emptied('sites/ours-built'),
];

function row(what: string, key: keyof Spent, [own, peer]: [number, number], name: string, say: (value: number) => string): Row {
  const ratio = own / peer;
  const { aim } = budgets.buildToStarlight.ratio;
  const judged = name === 'Starlight' && key !== 'memory' ? { aim: `ratio ${aim}`, met: metBy(ratio, budgets.buildToStarlight.ratio) } : {};
  return { what, ours: say(own), peer: `${name} ${say(peer)}`, ratio, ...judged };
}
