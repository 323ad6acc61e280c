/** The report of a run: a file for programs, whose shape has a number, and what the next run reads of it. */
import { isHard, type Try } from './answer.ts';
import type { Link, Place } from './places.ts';
import { isNews, proposalsFor, type Proposal } from './proposal.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** One address in the report: what came of it, how it answered, where we link to it, and what to type there. */
export interface Tested extends Verdict {
  address: string;
  /** True when it is gone and readers are not told yet. */
  news: boolean;
  tries: readonly Try[];
  places: readonly Place[];
  proposals: readonly Proposal[];
}

/** `reports/links.json`. A program that reads it looks at `version` first; a new number means another shape. */
export interface Report {
  version: 1;
  /** The day of the run, YYYY-MM-DD. */
  day: string;
  /** False when not one site answered: then the fault is likely ours, and nothing is proposed. */
  online: boolean;
  links: Tested[];
}

/** The report on these links after these tries; `before` holds the addresses that the last report saw missing. */
export function reportOn(links: readonly Link[], tries: ReadonlyMap<string, readonly Try[]>, before: ReadonlySet<string>, day: string): Report {
  const online = links.length === 0 || [...tries.values()].flat().some(({ status, hops }) => status !== undefined || hops.length > 0);
  const tested = links.map(({ address, places }): Tested => {
    const made = tries.get(address) ?? [];
    const verdict = verdictOn(address, made, before.has(address));
    const reached = made.length > 0 && made.at(-1)?.trouble !== 'not reached';
    const proposals = online && reached ? places.flatMap((place) => proposalsFor(place, verdict, day)) : [];
    return { address, ...verdict, news: isNews(places, verdict), tries: made, places, proposals };
  });
  return { version: 1, day, online, links: tested };
}

/** How the command ends: 1 when something is gone that readers still see as good, so that a workflow can say so; else 0. */
export const exitCode = ({ links }: Report): 0 | 1 => (links.some(({ news }) => news) ? 1 : 0);

/** The addresses that a report saw answer 404 or 410. None when there is no report, or one of another shape. */
export function missingIn(text: string | undefined): Set<string> {
  if (text === undefined) return new Set();
  try {
    const report = JSON.parse(text) as Partial<Report>;
    if (report.version !== 1) return new Set();
    return new Set((report.links ?? []).filter(({ state, tries }) => state !== 'works' && tries.some(isHard)).map(({ address }) => address));
  } catch {
    return new Set();
  }
}
