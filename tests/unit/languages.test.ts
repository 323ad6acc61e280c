import { afterEach, describe, expect, test, vi } from 'vitest';
import { noAnswers, type Answers } from '../../src/domain/answers.ts';
import type { Sheet } from '../../src/domain/checklist.ts';
import { documentOf } from '../../src/domain/document.ts';
import { sayDay } from '../../src/domain/say.ts';
import { fromFile, toFile } from '../../src/exchange/sheet-file.ts';
import { fromFragment, toFragment } from '../../src/exchange/sheet-link.ts';
import { wordFile } from '../../src/exchange/word.ts';
import { toCalendar } from '../../src/formats/calendar.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toPlainText } from '../../src/formats/plain-text.ts';
import { counted as countedOnPage } from '../../src/islands/counted.ts';
import { megabytes } from '../../src/islands/offline-copy/sizes.ts';
import { camel, dayOf } from '../../src/islands/words.ts';
import { dataOf } from '../../src/words/attributes.ts';
import { spanish } from '../../src/words/es.ts';
import { counted, type Forms } from '../../src/words/say.ts';
import { everyKind } from '../support/agreements.ts';
import { inEnglish, inSpanish } from '../support/sheet-words.ts';
import { unzip } from '../support/unzip.ts';

const ADDRESS = 'https://cairn.example/es/checklists/xx/';

const OWN = new Set(['title', 'name', 'help', 'intro', 'label', 'text', 'low', 'high', 'unit', 'first', 'second', 'both']);
/** The same sheet, with "xx" wherever an editor would write: every other word in a file of it is ours. */
const mute = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (OWN.has(key) && typeof one === 'string' && one !== '' ? 'xx' : one))) as T;
const silent: Sheet = mute(everyKind);

const filled: Answers = {
  name: 'xx',
  added: ['more'],
  items: {
    agreed: true,
    name: 'xx',
    feedback: { first: 'xx' },
    often: { picked: ['near'], other: 'xx' },
    first: '2026-11-23',
    hours: '3',
    sure: { both: '4' },
    steps: [{ step: 'xx', day: '2026-11-23', done: 'yes', place: 'far' }],
  },
};

const wordsIn = (text: string) => new Set(text.replaceAll(ADDRESS, '').match(/\p{L}+/gu) ?? []);
const ours = wordsIn(
  [inSpanish.other, inSpanish.reviewed, inSpanish.yes, inSpanish.rated, sayDay(everyKind.reviewed, 'es'), sayDay('2026-11-23', 'es')].join(' '),
);
/** Words that stand in a text and are neither the sheet's nor Spanish ones of ours. The crosses of Markdown's boxes are none. */
const foreign = (text: string) => [...wordsIn(text.replace(/\[[x ]\]/g, ''))].filter((word) => word !== 'xx' && !ours.has(word));

afterEach(() => vi.unstubAllGlobals());
const onPageIn = (lang: string) => vi.stubGlobal('document', { documentElement: { lang } });

describe.each([
  ['blank', noAnswers],
  ['filled', filled],
])('a Spanish sheet, %s, leaves without an English word of ours', (_, answers) => {
  const made = documentOf(silent, answers, inSpanish, ADDRESS);

  test('as Markdown and as text', () => {
    expect(foreign(toMarkdown(made))).toEqual([]);
    expect(foreign(toPlainText(made))).toEqual([]);
    expect(toMarkdown(made)).toContain('Revisado el 23 de noviembre de 2026');
  });

  test('as a Word file, which says its language', async () => {
    const parts = unzip(await wordFile(made, 'A4'));
    const part = (name: RegExp) => parts.filter(([path]) => name.test(path)).map(([, xml]) => xml);
    const shown = part(/word\/(?:document|footer\d)\.xml$/).flatMap((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text));
    expect(foreign(shown.join(' '))).toEqual([]);
    expect(shown.join(' ')).toContain('Revisado el 23 de noviembre de 2026');
    expect(part(/styles\.xml$/)[0]).toContain('<w:lang w:val="es"');
  });
});

test('a calendar entry of a Spanish page is in Spanish, and says so', () => {
  const { summaryOfReview: summary } = spanish.worksheetWindows.calendar;
  const { text } = toCalendar({
    ...{ uid: '1', sequence: 0, stamp: new Date(0), zone: 'Europe/Madrid', language: spanish.language, summary, description: ADDRESS, url: ADDRESS },
    ...{ day: '2026-11-30', time: '18:30', minutes: 60 },
  });
  expect(text).toMatch(/^PRODID:.*\/\/ES\r$/m);
  expect(text).toContain('SUMMARY:Mentoría: revisión intermedia\r\n');
});

test('what was filled in on a Spanish page opens on the English one, and is said in English', async () => {
  const english = documentOf(everyKind, noAnswers, inEnglish, ADDRESS);
  expect(toMarkdown(english)).toContain('Other:');
  for (const found of [
    fromFile(toFile('goals', filled, '2026-11-23T10:42:00.000Z'), 'goals'),
    await fromFragment(`#${await toFragment('goals', filled)}`, 'goals'),
  ]) {
    if (found.is !== 'read') throw new Error(found.is);
    const text = toPlainText(documentOf(everyKind, found.answers, inEnglish, ADDRESS));
    expect(text).toContain('First day\n  November 23, 2026\n');
    expect(text).toContain('How often\n  Near | close, xx\n');
    expect(text).toMatch(/Reviewed November 23, 2026\n$/);
  }
});

describe('dates and numbers follow the language', () => {
  test('a day is said as its language says days, and is that day in every time zone', () => {
    expect(sayDay('2026-11-23', 'es')).toBe('23 de noviembre de 2026');
    expect(sayDay('2026-11-23', 'de')).toBe('23. November 2026');
    const zone = process.env['TZ'];
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env['TZ'] = TZ;
      expect(sayDay('2026-01-01', 'en-US')).toBe('January 1, 2026');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('in the browser, the language is that of the page', () => {
    onPageIn('es');
    expect(dayOf('2026-11-23T12:00:00')).toBe('23 de noviembre de 2026');
    expect([0, 400_000, 12_300_000].map(megabytes)).toEqual(['0,0 MB', '0,4 MB', '12 MB']);
    onPageIn('en-US');
    expect(dayOf('2026-11-23T12:00:00')).toBe('November 23, 2026');
    expect([0, 20_000, 400_000, 12_300_000].map(megabytes)).toEqual(['0.0 MB', '0.1 MB', '0.4 MB', '12 MB']);
    expect(countedOnPage({ other: '{count} pairs' }, '', 12_345)).toBe('12,345 pairs');
  });
});

describe('plurals follow the language', () => {
  const entries: Forms = { none: 'brak wpisów', one: '{count} wpis', few: '{count} wpisy', many: '{count} wpisów', other: '{count} wpisu' };
  const said = ['brak wpisów', '1 wpis', '2 wpisy', '5 wpisów', '22 wpisy'];
  const counts = [0, 1, 2, 5, 22];

  test('few is used where a language has it, on the server', () => {
    expect(counts.map((count) => counted(entries, count, 'pl'))).toEqual(said);
  });

  test('and on the page, whose markup carries every form', () => {
    onPageIn('pl');
    const attributes = dataOf({ pages: entries });
    expect(Object.keys(attributes)).toEqual(['none', 'one', 'few', 'many', 'other'].map((form) => `data-pages-${form}`));
    const dataset = Object.fromEntries(Object.entries(attributes).map(([name, words]) => [camel(name.slice(5)), words]));
    expect(counts.map((count) => countedOnPage(dataset, 'pages', count))).toEqual(said);
  });

  test('an empty sentence for none says nothing, and so does a sentence that is not there', () => {
    onPageIn('en-US');
    expect(countedOnPage({ problemsNone: '', problemsOther: '{count} lines' }, 'problems', 0)).toBe('');
    expect(countedOnPage({}, 'problems', 3)).toBe('');
  });

  test('what stands beside the number cannot turn the words around it', () => {
    expect(counted({ other: '{count} in {file}' }, 2, 'en', { file: 'שלום' })).toBe('2 in \u2068שלום\u2069');
  });
});

test('words become attributes as a script looks for them', () => {
  expect(dataOf({ savedBefore: 'a', noRoomForNote: { one: 'b', other: 'c' } })).toEqual({
    'data-saved-before': 'a',
    'data-no-room-for-note-one': 'b',
    'data-no-room-for-note-other': 'c',
  });
  expect(dataOf({ one: 'b', other: 'c' })).toEqual({ 'data-one': 'b', 'data-other': 'c' });
});
