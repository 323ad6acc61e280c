/** Asks for one address as a polite visitor, follows redirects step by step, and says how it ended. It never throws: what goes wrong is an answer too. */
import type { Hop, Trouble, Try } from './answer.ts';
import type { Turn } from './turns.ts';

/** How we ask. */
export interface Manner {
  /** Who we say we are. */
  agent: string;
  /** Milliseconds that one request may take. */
  timeout: number;
  /** Ends all that is still open when the time for the whole run is up. */
  deadline: AbortSignal;
  turn: Turn;
}

const mostHops = 10;

/** One try of one address. */
export async function ask(address: string, method: Try['method'], manner: Manner): Promise<Try> {
  const hops: Hop[] = [];
  for (let here = address; ; here = hops.at(-1)?.to ?? here) {
    if (hops.length > mostHops || hops.slice(0, -1).some(({ to }) => to === here)) return { method, hops, trouble: 'loop' };
    const answer = await manner.turn(new URL(here).host, () => request(here, method, manner));
    if (typeof answer === 'string') return { method, hops, trouble: answer };
    const { status, location } = answer;
    const to = status >= 300 && status < 400 && location !== null && URL.canParse(location, here) ? new URL(location, here) : undefined;
    if (!to || !/^https?:$/.test(to.protocol)) return { method, hops, status };
    hops.push({ status, to: to.href });
  }
}

async function request(address: string, method: Try['method'], { agent, timeout, deadline }: Manner) {
  const isOver = () => deadline.aborted;
  if (isOver()) return 'not reached' as const;
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), deadline]);
    const headers = { 'User-Agent': agent, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'en' };
    const { status, headers: given, body } = await fetch(address, { method, redirect: 'manual', headers, signal });
    await body?.cancel();
    return { status, location: given.get('location') };
  } catch (error) {
    return isOver() ? ('not reached' as const) : troubleIn(error as Error);
  }
}

const troubles: readonly [RegExp, Trouble][] = [
  [/TIMEOUT|ETIMEDOUT|TimeoutError/, 'time-out'],
  [/ENOTFOUND|EAI_AGAIN/, 'name'],
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, 'refused'],
  [/ECONNRESET|UND_ERR_SOCKET|EPIPE/, 'cut off'],
  [/CERT|TLS|SSL|SIGNATURE|ISSUER/, 'certificate'],
];

/** The trouble that an error of fetch stands for: its cause carries the code of the system or of undici. */
export function troubleIn(error: Error): Trouble {
  const cause = error.cause as { code?: unknown; errors?: { code?: unknown }[] } | undefined;
  const codes = [error.name, cause?.code, ...(cause?.errors ?? []).map(({ code }) => code)].join(' ');
  return troubles.find(([pattern]) => pattern.test(codes))?.[1] ?? 'other';
}
