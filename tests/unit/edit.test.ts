import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { checkFirst } from '../../src/publish/edit/check-first.ts';
import { editorCollections } from '../../src/publish/edit/collections.ts';
import { formatOf } from '../../src/publish/edit/format.ts';
import { gitHostOf } from '../../src/publish/edit/git-host.ts';
import { withChanges } from '../../src/publish/edit/keep-text.ts';
import { itemKinds } from '../../src/schema/item-kinds.ts';
import { kindOf } from '../../src/offline/rules.ts';
import { knownIds, missing } from '../../src/schema/known.ts';
import { checkContent, report } from '../../src/schema/check.ts';
import { collectionNames, collections, type CollectionName } from '../../src/schema/collections.ts';
import { open, type Entry } from '../../src/schema/source.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { writtenResource } from '../support/written-resource.ts';

interface Shown {
  name: string;
  hint?: string;
  required?: boolean;
  widget?: string;
  options?: { value: string }[];
  fields?: Shown[];
  types?: Shown[];
}

const files = await readContent('.');
const entries = files.map(open).filter((entry): entry is Entry => 'id' in entry);
const made = editorCollections(files);
const fieldsOf = (name: CollectionName): Shown[] => {
  const found = made.collections.find((collection) => collection.name === name) as unknown as { fields?: Shown[]; files?: { fields: Shown[] }[] };
  return found.fields ?? found.files?.[0]?.fields ?? [];
};
const formats = collectionNames.map((name, index) => {
  const { shape, hasBody } = made.formats[index] ?? expect.fail(`The editor has no format for ${name}.`);
  return { name, shape, ...formatOf(shape, hasBody) };
});
/** Translations have folders, and formats, of their own. */
const formatFor = (path: string) => {
  const { shape, hasBody } = made.formats.find(({ folder }) => path.startsWith(folder)) ?? expect.fail(path);
  return { name: path.split('/').at(-2), ...formatOf(shape, hasBody) };
};

/** What no form can show, by name, so that nothing is left out unseen: numbers by the id of an option. */
const onlyInFiles = ['checklists.calendar'];

test('every field of every schema is in the form of its collection, with its sentence', () => {
  for (const name of collectionNames) {
    const shape = collections[name].schema.shape as Record<string, { description?: string | undefined }>;
    const shown = fieldsOf(name);
    const expected = Object.keys(shape).filter((field) => !onlyInFiles.includes(`${name}.${field}`));
    expect(shown.map((field) => field.name).filter((field) => field !== 'body')).toEqual(expected);
    for (const field of shown) expect(field.hint ?? '', `${name}.${field.name}`).toContain(shape[field.name]?.description ?? '');
  }
});

test('the form asks for what the schema refuses to be without, and for nothing else', () => {
  for (const { name, shape } of formats) {
    const data = entries.find(({ collection }) => collection === name)?.data as Record<string, unknown>;
    for (const { name: field, required } of fieldsOf(name).filter((one) => one.name !== 'body')) {
      const without = Object.fromEntries(Object.entries(data).filter(([key]) => key !== field));
      const isRefused = !collections[name].schema.safeParse(without).success;
      expect(required === true || shape.lists.includes(field), `${name}.${field}`).toBe(isRefused);
    }
  }
});

test('every kind of item that a checklist can have can be added', () => {
  const items = fieldsOf('checklists')
    .find(({ name }) => name === 'sections')
    ?.fields?.find(({ name }) => name === 'items');
  expect(items?.types?.map(({ name }) => name)).toEqual(itemKinds);
});

test('what can be picked is what content/topics holds', () => {
  const costs = parse(readFileSync('content/topics/costs.yaml', 'utf8')) as { terms: { id: string }[] };
  const shown = fieldsOf('resources').find(({ name }) => name === 'cost');
  expect(shown?.options?.map(({ value }) => value)).toEqual(costs.terms.map(({ id }) => id));
});

test('every file of content/, read and written by the editor, stays the same to the letter', () => {
  const changed = files.filter(({ path, text }) => {
    const { fromFile, toFile } = formatFor(path);
    return toFile(fromFile(text)) !== text;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test('a changed field changes its own lines and no others', () => {
  for (const { path, text } of files) {
    const { fromFile, toFile, name } = formatFor(path);
    const field = name === 'topics' ? 'label' : name === 'evidence' ? 'short' : 'title';
    const lines = new Set(text.split('\n'));
    const now = toFile({ ...fromFile(text), [field]: 'Another: one' }).split('\n');
    expect(now.filter((line) => !lines.has(line)).length, path).toBe(1);
    expect(now.length, path).toBe(text.split('\n').length);
  }
});

test('comments, quotes and line breaks outlive a change beside them', () => {
  const before =
    '# top\na: "x"\n# about b\nb: >-\n  long\n  text\n\nlist:\n  - id: one # first\n    text: "1"\n  - id: two\n    text: 2 of them\nflow: [1, 2] # tail\n';
  const after = withChanges(before, {
    a: 'y',
    b: 'long text',
    list: [
      { id: 'two', text: '2 of them' },
      { id: 'one', text: 'other' },
    ],
    flow: [1, 2, 3],
  });
  expect(after).toBe(
    '# top\na: "y"\n# about b\nb: >-\n  long\n  text\n\nlist:\n  - id: two\n    text: 2 of them\n  - id: one # first\n    text: "other"\nflow: [1, 2, 3] # tail\n',
  );
});

test('a new resource is written as one by hand, and passes the content check', () => {
  const { toFile } = formatFor('content/resources/x.mdx');
  const text = toFile(writtenResource.form);
  expect(text).toBe(writtenResource.text);
  expect(checkContent([...files, { path: 'content/resources/a-new-one.mdx', text }]).map(report)).toEqual([]);
}, 30_000);

test('the editor may speak to the git host that site.ts names and, without one, to nobody', () => {
  const settings = { published: true, host: 'github', repository: '', branch: 'main', server: '' } as const;
  expect(gitHostOf(settings)).toBe('');
  expect(gitHostOf({ ...settings, repository: 'a/b' })).toBe('https://api.github.com');
  expect(gitHostOf({ ...settings, host: 'gitea', repository: 'a/b', server: 'https://git.example.org/api/v1' })).toBe('https://git.example.org');
});

test('what the build would refuse is refused before it is saved, in the same sentence', () => {
  const known = knownIds(entries);
  const { toFile } = formatFor('content/resources/x.mdx');
  const check = checkFirst(known, (_, fields) => toFile(fields));
  const save = (data: object) => () => check({ entry: { toJS: () => ({ path: 'content/resources/a-new-one.mdx', data }) } });
  const causeOf = (data: object): string => {
    try {
      save(data)();
      return 'saved';
    } catch (error) {
      return ((error as Error).cause as Error).message;
    }
  };
  expect(causeOf({ ...writtenResource.form, isbn13: '9781800751263' })).toMatch(/^isbn13: .*The last digit is a check/);
  expect(causeOf({ ...writtenResource.form, alternatives: ['a-new-one'] })).toMatch(/^alternatives\.0: there is no resource "a-new-one"/);
  expect(causeOf(writtenResource.form)).toBe('saved');
  expect(causeOf({ ...writtenResource.form, alternatives: ['a-new-one'] })).toBe('saved');
});

test('a draft that is saved can be referred to by nothing', () => {
  const known = knownIds(entries);
  const text = '---\ndraft: true\ntitle: unknown\n---\n';
  checkFirst(known, () => text)({ entry: { toJS: () => ({ path: 'content/resources/on-its-way.mdx', data: {} }) } });
  expect(known.get('resources')?.has('on-its-way')).toBe(false);
  expect(missing('resources', 'on-its-way', known)[0]).toMatch(/is a draft/);
});

test('a file with the line ends of Windows is read like any other', () => {
  const path = 'content/resources/mentees-guide.mdx';
  const text = files.find((file) => file.path === path)?.text ?? '';
  const { fromFile } = formatFor(path);
  expect(fromFile(text.replaceAll('\n', '\r\n'))).toEqual(fromFile(text));
  expect(fromFile(text)).toMatchObject({ title: expect.any(String) as string });
});

test('the worker keeps nothing of the editor', () => {
  expect([kindOf('edit/', true), kindOf('edit/config.json', false), kindOf('edit/editor.js', false)]).toEqual([undefined, undefined, undefined]);
});
