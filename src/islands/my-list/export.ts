import { fileName, type Ending } from '../../exchange/file-name.ts';
import { toBibtex, toCslJson, toCsv, toMarkdown, toRis, type Listed } from '../../formats/reading-list.ts';
import { handOver } from '../work-sheet/file.ts';
import type { Shelf } from './shelf.ts';
import { byOf, titleOf } from './told.ts';

interface Format {
  name: string;
  ending: Ending;
  type: string;
  /** True when an entry that has left the catalogue has no place in it: nothing but title and note is left of it. */
  needsCited: boolean;
  write(listed: readonly Listed[], title: string, columns: readonly string[]): string;
}

const formats: Record<string, Format | undefined> = {
  bib: { name: 'my-list', ending: 'bib', type: 'application/x-bibtex', needsCited: true, write: toBibtex },
  ris: { name: 'my-list', ending: 'ris', type: 'application/x-research-info-systems', needsCited: true, write: toRis },
  csl: { name: 'my-list-csl', ending: 'json', type: 'application/vnd.citationstyles.csl+json', needsCited: true, write: toCslJson },
  csv: { name: 'my-list', ending: 'csv', type: 'text/csv', needsCited: false, write: toCsv },
  md: { name: 'my-list', ending: 'md', type: 'text/markdown', needsCited: false, write: toMarkdown },
};

/** Writes the list as a file for another program. Without the references there is no file, rather than half of one. */
export async function exportAs(shelf: Shelf, kind: string): Promise<void> {
  const format = formats[kind];
  const { name, items } = shelf.keeper.list;
  if (!format) return;
  const came = await shelf.facts.load(items.map(({ id }) => id));
  shelf.draw();
  if (!came) return shelf.tell(shelf.words('not-exported'));
  const listed = items.map((entry): Listed => {
    const cited = shelf.facts.of(entry.id);
    return { ...entry, title: titleOf(entry, cited), by: byOf(entry, cited), cited, page: cited && new URL(`../${entry.id}/`, shelf.address).href };
  });
  const without = format.needsCited ? listed.filter(({ cited }) => !cited).length : 0;
  const file = fileName(format.name, name, new Date(), format.ending);
  const title = name.trim() || shelf.find('.all > legend').textContent;
  handOver(file, format.write(listed, title, shelf.columns), `${format.type};charset=utf-8`);
  shelf.tell(without > 0 ? shelf.counted('exported-without', without, { file }) : shelf.words('exported', { file }));
}
