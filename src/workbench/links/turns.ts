/** Waits its turn: at most so many requests at a time in all, and one at a time for each host, with a pause after it. */
import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';

/** Runs a request when it is the turn of its host. */
export type Turn = <Result>(host: string, request: () => Promise<Result>) => Promise<Result>;

/** A queue for each host. The pause keeps us polite where many links lead to one host, as all DOIs do. */
export function takeTurns(atOnce: number, pause: number): Turn {
  const all = pLimit(atOnce);
  const hosts = new Map<string, LimitFunction>();
  return (host, request) => {
    const queue = hosts.get(host) ?? pLimit(1);
    hosts.set(host, queue);
    return queue(async () => {
      const result = await all(request);
      if (queue.pendingCount > 0) await wait(pause);
      return result;
    });
  };
}
