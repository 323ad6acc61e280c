import { describe, expect, test } from 'vitest';
import { markIn } from '../../src/formats/svg.ts';
import { checkSite, type Named } from '../../src/schema/check-site.ts';
import { colorIn } from '../../src/styles/colors.ts';
import { placesFor } from '../../src/terrain/places.ts';
import { readContent } from '../../src/workbench/content-check.ts';

const nothing: Named = { menu: [], footer: [], mainSheet: '', cohortPack: [] };
const files = await readContent('.');
const complaints = (named: Partial<Named>) => checkSite(files, { ...nothing, ...named }).map(({ field, sentence }) => `${field}: ${sentence}`);

describe('src/site.ts', () => {
  test('as it is, it names only what is there', () => {
    expect(checkSite(files)).toEqual([]);
  });

  test('a page in a menu that nobody wrote is refused with the page that was meant', () => {
    expect(complaints({ footer: [{ path: 'about/glossry' }] })).toEqual(['footer: there is no page "about/glossry". Did you mean "about/glossary"?']);
  });

  test('so is a worksheet', () => {
    expect(complaints({ mainSheet: 'mentorship-agreemnt', cohortPack: ['first-meeting', 'first-meting'] })).toEqual([
      'mainSheet: there is no worksheet "mentorship-agreemnt". Did you mean "mentorship-agreement"?',
      'cohortPack: there is no worksheet "first-meting". Did you mean "first-meeting"?',
    ]);
  });

  test('one that is near nothing is to be taken out, also where there is so little that all of it could be listed', () => {
    const few = files.filter(({ path }) => path === 'content/pages/about.mdx');
    expect(checkSite(few, { ...nothing, footer: [{ path: 'accessibility' }] }).map(({ sentence }) => sentence)).toEqual([
      'there is no page "accessibility". Take it out, or write it in content/.',
    ]);
  });

  test('without stories there is no section of stories to lead to', () => {
    const without = files.filter(({ path }) => !path.includes('case-studies'));
    const menu = [{ path: 'case-studies' }];
    expect(checkSite(without, { ...nothing, menu })).toHaveLength(1);
    expect(checkSite(files, { ...nothing, menu })).toEqual([]);
  });
});

describe('the map', () => {
  test('gives obstacles of another house the places that are free, in their order', () => {
    const places = placesFor(['night-shift', 'skill-gap', 'day-shift']);
    expect(places.get('skill-gap')?.slug).toBe('skill-gap');
    expect(new Set([...places.values()].map(({ slug }) => slug)).size).toBe(3);
  });

  test('has eight places: a ninth obstacle is in the list alone', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `obstacle-${index}`);
    expect([...placesFor(ids).keys()]).toEqual(ids.slice(0, 8));
  });
});

test('a color that is not written with six digits is refused with what to type', () => {
  expect(() => colorIn('  --band: #abc;', 'band', 'light')).toThrow('Write it with six digits');
  expect(colorIn('  --a: var(--b);\n  --b: light-dark(#111111, #eeeeee);', 'a', 'dark')).toBe('#eeeeee');
});

test('a mark is the inside of its file, and one of another size is refused', () => {
  expect(markIn('<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="x" viewBox="0 0 64 64">\n<path d="M0 0"/></svg>').inside).toBe('<path d="M0 0"/>');
  expect(() => markIn('<svg viewBox="0 0 24 24"><path d="M0 0"/></svg>')).toThrow('viewBox="0 0 64 64"');
});
