/** Tests links in rounds, so that a second try of a link comes some time after its first. */
import { setTimeout as wait } from 'node:timers/promises';
import { wantsMore, type Try } from './answer.ts';
import { ask } from './ask.ts';
import { takeTurns } from './turns.ts';

/** How patient and how polite a run is. All times in milliseconds. */
export interface Patience {
  agent: string;
  /** For one request. */
  timeout: number;
  /** After each request, before the next to the same host. */
  pause: number;
  /** Between two rounds. */
  between: number;
  /** For the whole run. What is open then is told as not reached. */
  whole: number;
  /** Requests at a time, to different hosts. */
  atOnce: number;
}

/** As a run tests the real web. */
export const patient: Omit<Patience, 'agent'> = { timeout: 15_000, pause: 1000, between: 10_000, whole: 20 * 60_000, atOnce: 8 };

/** The tries of each address: HEAD in the first round, then GET for those that did not work. `done` hears of each try. */
export async function testLinks(
  addresses: readonly string[],
  patience: Patience,
  done: (address: string, tries: readonly Try[]) => void,
): Promise<Map<string, Try[]>> {
  const { agent, timeout } = patience;
  const manner = { agent, timeout, deadline: AbortSignal.timeout(patience.whole), turn: takeTurns(patience.atOnce, patience.pause) };
  const tries = new Map<string, Try[]>(addresses.map((address) => [address, []]));
  for (let round = 1; ; round++) {
    const open = [...tries].filter(([, made]) => wantsMore(made));
    if (open.length === 0 || (round > 1 && manner.deadline.aborted)) return tries;
    if (round > 1) await wait(patience.between);
    const tryOnce = async ([address, made]: [string, Try[]]) => {
      made.push(await ask(address, round === 1 ? 'HEAD' : 'GET', manner));
      done(address, made);
    };
    await Promise.all(open.map(tryOnce));
  }
}
