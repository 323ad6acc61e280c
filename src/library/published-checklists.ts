import type { Item, Section } from '../schema/checklist.ts';
import { publishedChecklists, type PublishedChecklist, type PublishedChecklists } from '../schema/published-checklists.ts';
import { site } from '../site.ts';
import { absolute, embedPath, file, href } from './addresses.ts';
import { checklistPage } from './embeds.ts';
import { openChecklists, type ChecklistEntry } from './library.ts';

/** The files of the checklists as data. */
export const checklistFiles = { json: 'checklists.json', schema: 'checklists.schema.json' } as const;

type PublishedSection = PublishedChecklist['sections'][number];

const named = ({ id, label }: { id: string; label: string }) => ({ id, label });

const itemOf = (item: Item): PublishedSection['items'][number] => ({
  id: item.id,
  kind: item.kind,
  label: 'label' in item ? item.label : item.text,
  help: 'help' in item ? (item.help ?? null) : null,
  options: 'options' in item ? item.options.map(named) : [],
  columns: 'columns' in item ? item.columns.map(named) : [],
});

const sectionOf = ({ id, title, help, optIn, items }: Section): PublishedSection => ({
  id,
  title,
  help: help ?? null,
  optional: optIn,
  items: items.map(itemOf),
});

function checklistOf(entry: ChecklistEntry): PublishedChecklist {
  const { id, data } = entry;
  const { form, title, name, description, obstacle = null, who, minutes, reviewed, sections } = data;
  return {
    id,
    page: absolute(href(checklistPage(entry))),
    embed: absolute(href(embedPath(`checklists/${id}`))),
    ...{ form, title, name, description, obstacle, who, reviewed },
    time: minutes === 'unknown' ? null : minutes,
    sections: sections.map(sectionOf),
  };
}

/** All checklists as they are published, but for those that keep nothing. Throws when one does not fit the published shape. */
export async function checklistsAsData(): Promise<PublishedChecklists> {
  const checklists = (await openChecklists()).map(checklistOf);
  return publishedChecklists.parse({
    $schema: absolute(file(checklistFiles.schema)),
    version: 1,
    generated:
      checklists
        .map(({ reviewed }) => reviewed)
        .sort()
        .at(-1) ?? '1970-01-01',
    license: site.license,
    checklists,
  });
}
