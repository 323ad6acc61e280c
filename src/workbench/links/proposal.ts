/** From a verdict to what a writer may type. Nothing here writes into content. */
import type { Place } from './places.ts';
import type { Verdict } from './verdict.ts';

/** A change for a writer to look at: where, and what to type there. */
export interface Proposal {
  path: string;
  line: number;
  field: string;
  /** news: what readers are told about the link changes. moved: another address. day: only the day of the test. */
  about: 'news' | 'moved' | 'day';
  type: string;
}

/** What to change at one place, after this verdict on this day. */
export function proposalsFor(place: Place, verdict: Verdict, today: string): Proposal[] {
  const { path, line, field } = place;
  const moved: Proposal[] =
    verdict.moved !== undefined && place.kind !== 'doi'
      ? [{ path, line, field, about: 'moved', type: place.kind === 'resource' ? `url: ${verdict.moved}` : verdict.moved }]
      : [];
  return [...moved, ...(place.kind === 'resource' ? stateOf(place, verdict, today) : wordsFor(place, verdict))];
}

function stateOf({ path, line, said }: Place, { state }: Verdict, today: string): Proposal[] {
  const same = said?.state === state;
  if (same && (state === 'gone' || said.checked >= today)) return [];
  return [
    {
      path,
      line: said?.line ?? line,
      field: said ? 'link' : 'link, below url',
      about: same ? 'day' : 'news',
      type: `link: { state: ${state}, checked: ${today} }`,
    },
  ];
}

function wordsFor({ path, line, field, kind }: Place, { state }: Verdict): Proposal[] {
  if (state !== 'gone') return [];
  const type =
    kind === 'doi'
      ? 'Compare the DOI with the work, and correct it; where the work has none, take the doi out.'
      : 'Link to a page that is there, or take the link out.';
  return [{ path, line, field, about: 'news', type }];
}

/** True when a link is gone and some place still offers it to readers. */
export const isNews = (places: readonly Place[], { state }: Verdict): boolean =>
  state === 'gone' && places.some(({ kind, said }) => kind !== 'resource' || said?.state !== 'gone');
