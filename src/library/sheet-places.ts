import type { Checklist } from '../domain/checklist.ts';
import { entryPath } from './addresses.ts';
import { hasPage } from './languages.ts';

/** The same, with the path of the page that `to` names, reckoned from the home page of the language: one step further up where the page is in the site's own alone. */
async function placed<Where extends { to: string }>(where: Where, language: string): Promise<Where> {
  const path = entryPath(where.to);
  return { ...where, to: (await hasPage(path, language)) ? path : `../${path}` };
}

/** What of a worksheet leads to other pages, as its script takes it along into files (islands/work-sheet/link-from.ts): links there are out of reach of own-links.ts. */
export async function sheetPlaces({ outcomes, map }: Pick<Checklist, 'outcomes' | 'map'>, language: string): Promise<Pick<Checklist, 'outcomes' | 'map'>> {
  const led = async <Part extends { next?: { text: string; to: string; label: string } | undefined }>(part: Part): Promise<Part> => ({
    ...part,
    next: part.next && (await placed(part.next, language)),
  });
  return {
    outcomes: outcomes && { ...outcomes, none: await led(outcomes.none), list: await Promise.all(outcomes.list.map(led)) },
    map: map && { ...map, gaps: await Promise.all(map.gaps.map((gap) => placed(gap, language))) },
  };
}
