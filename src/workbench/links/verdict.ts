/** From answers to a verdict. Only 404 or 410, seen twice, make a link gone; whatever else keeps our test out leaves it unsure. */
import { isGood, isHard, type Hop, type Trouble, type Try } from './answer.ts';

/** What the tests of one link come to, why, and the address to which it has moved for good, if it has. */
export interface Verdict {
  state: 'works' | 'gone' | 'unsure';
  because: string;
  moved?: string;
}

const troubles: Readonly<Record<Trouble, string>> = {
  'time-out': 'It did not answer in time.',
  name: 'The name of the site was not found.',
  certificate: 'No secure connection: something is wrong with the certificate.',
  refused: 'The site took no connection.',
  'cut off': 'The site cut the connection off.',
  loop: 'It sends us round in a circle.',
  'not reached': 'The time for the whole run was up before its turn.',
  other: 'The connection failed.',
};

const known = new Map([
  [401, 'It asks for a name and a password (401).'],
  [403, 'The site does not let our test in (403).'],
  [429, 'The site says that we ask too often (429).'],
  [503, 'The site is busy, or does not let our test in (503).'],
  [999, 'The site does not let our test in (999).'],
]);

/** The verdict on an address after these tries. `before` is true when the last report saw 404 or 410 there. */
export function verdictOn(address: string, tries: readonly Try[], before = false): Verdict {
  const good = tries.findLast(isGood);
  if (good) return onGood(address, good);
  const hard = tries.filter(isHard);
  const status = hard.at(-1)?.status ?? 0;
  if (hard.length >= 2) return { state: 'gone', because: `It answered ${status} to ${hard.length} requests.` };
  if (hard.length === 1 && before) return { state: 'gone', because: `It answered ${status}, and was not there in the last report either.` };
  if (hard.length === 1) return { state: 'unsure', because: `It answered ${status} once. That counts when it is seen twice.` };
  return { state: 'unsure', because: inWords(tries.at(-1)) };
}

function onGood(address: string, { hops, status = 200 }: Try): Verdict {
  const last = hops.at(-1)?.to;
  if (last === undefined) return { state: 'works', because: `It answered ${status}.` };
  if (isHome(last) && !isHome(address)) return { state: 'unsure', because: `It leads to the front page ${last}: what was there may be gone.` };
  return hops.every(isForGood) && differs(address, last)
    ? { state: 'works', because: `It answered ${status}, and has moved for good.`, moved: last }
    : { state: 'works', because: `It answered ${status}, after a redirect.` };
}

/** 301 Moved Permanently, 308 Permanent Redirect (RFC 9110). */
const isForGood = ({ status }: Hop) => status === 301 || status === 308;

/** The front page of a site, also that of one of its languages. */
function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?)?\/?$/i.test(pathname);
}

const differs = (one: string, other: string) => {
  const [a, b] = [new URL(one), new URL(other)];
  return a.host !== b.host || a.pathname !== b.pathname || a.search !== b.search;
};

const inWords = (last?: Try): string =>
  last?.trouble ? troubles[last.trouble] : (known.get(last?.status ?? 0) ?? `It answered ${last?.status ?? 'nothing'}, which tells us nothing.`);
