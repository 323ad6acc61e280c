import { getCollection } from 'astro:content';
import { stringify } from 'yaml';
import { collections, type CollectionName } from '../schema/collections.ts';
import { factsOf, type Fact, type Typed } from '../schema/facts.ts';
import { resourceDraft } from '../schema/kinds.ts';
import { typeset } from '../schema/typeset.ts';
import type { Words } from '../words/words.ts';
import { counted, fill } from '../words/say.ts';
import { site } from '../site.ts';
import type { Crumb } from './addresses.ts';
import { entriesIn } from './entries.ts';
import { pages } from './library.ts';

/** One field as a writer reads about it. */
export interface FieldEntry {
  name: string;
  meaning: string;
  typed: string;
  example: string | undefined;
}

/** The fields of a file, or those inside one of its fields. */
export interface FieldPart {
  path: string;
  fields: FieldEntry[];
}

/** Every kind of file that has a page with its fields, by the last part of its address. */
export const fieldPages: Readonly<Record<string, CollectionName>> = Object.fromEntries(
  Object.entries(collections).map(([name, { noun }]) => [noun.replaceAll(' ', '-'), name as CollectionName]),
);

const MOST_LINES = 6;

const isTelling = (value: unknown) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

/** The field as it stands in a real file: in the first in the language of the site that has it. Long ones are cut. */
async function exampleOf(collection: CollectionName, { name, otherwise }: Fact): Promise<string | undefined> {
  const all = (await entriesIn(collection, site.language)).map(({ data }) => (data as Record<string, unknown>)[name]);
  const value = all.find((one) => isTelling(one) && String(one) !== otherwise && one !== 'unknown') ?? all.find(isTelling);
  if (value === undefined) return undefined;
  const lines = stringify({ [name]: value }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '  …'].join('\n') : lines.join('\n');
}

async function formOf(typed: Typed, { forms }: Words['fields'], language: string): Promise<string> {
  const { as, most, least, choices, to } = typed;
  const values = { most: most ?? '', least: least ?? '', to: to?.replace(/^term:(.+)$/, 'content/topics/$1.yaml') ?? '' };
  if (as === 'choice') return fill(forms.choice, { choices: (choices ?? []).join(', ') });
  if (as === 'id' && to?.startsWith('term:')) {
    // A copy of the site may have left the topic out.
    const ids = (await getCollection('topics')).find(({ id }) => id === to.slice(5))?.data.terms.map(({ id }) => id) ?? [];
    return ids.length > 0 && ids.length <= 12 ? fill(forms.choice, { choices: ids.join(', ') }) : fill(forms.term, values);
  }
  if (as === 'id') return to === undefined ? forms.id : to === 'entry' ? forms.page : fill(forms.idOf, { folder: `content/${to}/` });
  if (as === 'number')
    return least === undefined && most === undefined ? forms.number : most === undefined ? fill(forms.from, values) : fill(forms.range, values);
  if ((as === 'text' || as === 'words') && most !== undefined) return counted(as === 'text' ? forms.characters : forms.words, most, language);
  return as === 'words' ? forms.text : forms[as];
}

/** The form, whether the field must be there, and what holds when it is not. */
async function typedOf(fact: Fact, { fields, language }: Words): Promise<string> {
  const form = await formOf(fact.typed, fields, language);
  const said = fact.typed.many ? fill(fields.list, { form }) : form;
  const need = fact.required ? fields.required : fact.otherwise === undefined ? fields.optional : fill(fields.otherwise, { value: fact.otherwise });
  const only = fact.in === undefined ? '' : ` ${fill(fields.only, { kinds: fact.in.join(', ') })}`;
  return `${said} ${need}${only}`;
}

/** All fields of a collection, part by part, each with its meaning, its form and an example. */
export async function fieldParts(collection: CollectionName, words: Words): Promise<FieldPart[]> {
  const draft = collection === 'resources' ? { draft: resourceDraft.shape.draft.optional() } : {};
  const groups = factsOf(collections[collection].schema);
  const extra = Object.entries(draft).map(([name, schema]): Fact => ({
    name,
    meaning: schema.description ?? resourceDraft.shape.draft.description ?? '',
    required: false,
    typed: { as: 'flag', many: false },
  }));
  return Promise.all(
    groups.map(async ({ path, facts }) => ({
      path,
      fields: await Promise.all(
        [...facts, ...(path === '' ? extra : [])].map(async (one) => ({
          name: one.name,
          meaning: typeset(one.meaning),
          typed: await typedOf(one, words),
          example: path === '' ? await exampleOf(collection, one) : undefined,
        })),
      ),
    })),
  );
}

/** The page that the pages of fields stand below; none, in a copy of the site that has no such page. */
export async function aboveFields(): Promise<Crumb[]> {
  const above = (await pages()).find(({ id }) => id === 'contribute');
  return above ? [{ label: above.data.name, path: above.id }] : [];
}
