import { pathOf } from './addresses.ts';
import { caseStudies, guides, obstacles, pages } from './library.ts';

/** A page of ours that points its readers to a resource. */
export interface Use {
  readonly title: string;
  readonly path: string;
}

let all: Promise<ReadonlyMap<string, readonly Use[]>> | undefined;

/** The pages that point to the resource, obstacles first. They are gathered once. */
export async function usesOf(resource: string): Promise<readonly Use[]> {
  return (await (all ??= gather())).get(resource) ?? [];
}

async function gather(): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  const add = (collection: string, { id, body, data }: { id: string; body?: string | undefined; data: { title: string } }, more: readonly string[] = []) => {
    const inText = [...(body ?? '').matchAll(/<Resource\s+id="([^"]+)"|\]\(\/?resources\/([a-z0-9-]+)\/?\)|<See\s+to="resources\/([^"]+)"/g)];
    const named = new Set([...inText.map((match) => match[1] ?? match[2] ?? match[3] ?? ''), ...more]);
    for (const resource of named) uses.set(resource, [...(uses.get(resource) ?? []), { title: data.title, path: pathOf(collection, id) }]);
  };
  for (const entry of await obstacles())
    add(
      'obstacles',
      entry,
      entry.data.startHere.map(({ resource }) => resource),
    );
  for (const entry of await guides())
    add(
      'mentorship',
      entry,
      entry.data.related.filter((to) => to.startsWith('resources/')).map((to) => to.slice('resources/'.length)),
    );
  for (const entry of await caseStudies()) add('case-studies', entry);
  for (const entry of await pages()) add('pages', entry);
  return uses;
}
