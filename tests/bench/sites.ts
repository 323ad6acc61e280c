/** The sites that the bench visits, each built when a part first asks for it. */
import { existsSync } from 'node:fs';
import { cache, root } from './cache.ts';
import { host, type Hosted } from './hosted.ts';
import { plainPages, type PlainPage } from './peers/flatten.ts';
import { buildHugo } from './peers/hugo.ts';
import { buildStarlight } from './peers/starlight.ts';

/** Our built site. */
export const dist = process.env['CAIRN_DIST'] ?? `${root}dist`;

const memory = new Map<string, Promise<unknown>>();
const hosts: Hosted[] = [];

function once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  const made = (memory.get(name) as Promise<Value> | undefined) ?? make();
  memory.set(name, made);
  return made;
}

async function hosted(name: string, folder: string): Promise<string> {
  const made = await host(name, folder);
  hosts.push(made);
  return made.address;
}

/** Our pages as Markdown for the peers. */
export const plain = (): Promise<PlainPage[]> =>
  once('plain', () => {
    if (!existsSync(`${dist}/index.html`)) throw new Error('There is no built site. Run `npm run build` first.');
    console.log('  making Markdown of our pages for the peers ...');
    return plainPages(dist);
  });

/** The address of our site, compressed. */
export const ours = (): Promise<string> => once('ours', () => hosted('ours', dist));

/** The addresses of both forms of the Hugo site. */
export const hugo = (): Promise<{ external: string; inlined: string }> =>
  once('hugo', async () => {
    const { external, inlined } = buildHugo(await plain());
    return { external: await hosted('hugo-external', external), inlined: await hosted('hugo-inlined', inlined) };
  });

/** The address of the Starlight site. */
export const starlight = (): Promise<string> =>
  once('starlight', async () => {
    const pages = await plain();
    console.log('  building the Starlight site ...');
    return hosted('starlight', buildStarlight(pages));
  });

/** Serves a further folder of the cache while the bench runs. */
export const served = (name: string): Promise<string> => once(name, () => hosted(name, `${cache}/sites/${name}`));

/** Ends every server. */
export const closeSites = (): void => hosts.forEach(({ close }) => close());
