import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { deflated } from '../../src/exchange/deflate.ts';
import { fileName } from '../../src/exchange/file-name.ts';
import { fromFile, toFile } from '../../src/exchange/sheet-file.ts';
import { fromFragment, linkSize, toFragment } from '../../src/exchange/sheet-link.ts';
import { sheetShape } from '../../src/storage/sheet.ts';
import { agreement, answersTo, everyKind } from '../support/agreements.ts';

const answers: Answers = {
  items: { goals: 'a "b" <c> 🪨\nעברית', feedback: { first: 'x' }, often: { picked: ['weekly'], other: '' }, gone: [{ by: 'June' }], yes: true },
  added: ['gifts'],
  name: 'Sam K.',
};

describe('what leaves the device comes back as it was', () => {
  test.each([
    ['the mentorship agreement', agreement, 300],
    ['every kind of item', everyKind, 700],
  ])(
    'by link, by file and through the store: %s',
    async (_, sheet, numRuns) => {
      await fc.assert(
        fc.asyncProperty(answersTo(sheet), async (written) => {
          expect(sheetShape.read(structuredClone(written), sheetShape.version)).toEqual(written);
          expect(fromFile(toFile('a', written, ''), 'a')).toEqual({ is: 'read', answers: written });
          expect(await fromFragment(await toFragment('a', written), 'a')).toEqual({ is: 'read', answers: written });
        }),
        { numRuns },
      );
    },
    120_000,
  );

  test('half a character, which no UTF-8 can hold, survives both ways', async () => {
    const half: Answers = { items: { goals: 'a\uD83E', more: '\u0000\u001B\uFFFF' }, added: [] };
    expect(fromFile(toFile('a', half, ''), 'a')).toEqual({ is: 'read', answers: half });
    expect(await fromFragment(await toFragment('a', half), 'a')).toEqual({ is: 'read', answers: half });
  });
});

describe('a copy in a file', () => {
  test('a file that was saved on another copy of the site opens here, whole or as damaged', () => {
    const theirs = toFile('agreement', answers, '').replace('"cairn"', '"acme"');
    expect(theirs).toContain('"acme": "worksheet"');
    expect(fromFile(theirs, 'agreement')).toEqual({ is: 'read', answers });
    expect(fromFile(theirs.slice(0, 200), 'agreement')).toEqual({ is: 'damaged' });
    expect(fromFile(theirs.replace('worksheet', 'list'), 'agreement')).toEqual({ is: 'not-ours' });
  });

  test('a file of ours opens in whatever order its fields were put', () => {
    const { cairn, ...rest } = JSON.parse(toFile('agreement', answers, '')) as Record<string, unknown>;
    expect(fromFile(JSON.stringify({ ...rest, cairn }), 'agreement')).toEqual({ is: 'read', answers });
  });

  test('it comes back as it was, also with unknown ids', () => {
    expect(fromFile(toFile('agreement', answers, '2026-11-23T10:42:00.000Z'), 'agreement')).toEqual({ is: 'read', answers });
    expect(fromFile(`\uFEFF${toFile('agreement', answers, '')}`, 'agreement')).toMatchObject({ is: 'read' });
  });

  test.each(['', '{', 'null', '[]', '7', '{"cairn":"worksheet"}', '{"cairn":"worksheet","sheet":"agreement","v":1,"data":{"items":[],"added":1}}'])(
    'what is not ours, or not whole, is refused without a fuss: %s',
    (text) => {
      expect(['not-ours', 'damaged']).toContain(fromFile(text, 'agreement').is);
    },
  );

  test('the file of another worksheet or of a newer version is told apart', () => {
    expect(fromFile(toFile('goals', answers, ''), 'agreement').is).toBe('other-sheet');
    expect(fromFile(toFile('agreement', answers, '').replace('"v": 1', '"v": 2'), 'agreement').is).toBe('newer');
  });
});

describe('a copy in a link', () => {
  const whole = () => toFragment('agreement', answers);

  test('it is a fragment of letters, digits, hyphens and underscores, short enough for most messages', async () => {
    expect(await whole()).toMatch(/^d1\.[\w-]+$/);
    expect([1800, 1801, 4000, 4001].map(linkSize)).toEqual(['fits', 'long', 'long', 'too-long']);
  });

  test.each([
    ['as the address has it', (link: string) => `#${link}`],
    ['with the # that mail filters escape', (link: string) => `%23${link}`],
    ['escaped twice over', (link: string) => `#%23${link}`],
    ['at the end of a sentence in brackets', (link: string) => `#${link}).`],
    ['before a comma', (link: string) => `${link},`],
    ['in angle brackets', (link: string) => `#${link}>`],
    ['in escaped angle brackets', (link: string) => `#${link}%3E`],
    ['with a tracker behind it', (link: string) => `#${link}&utm_source=mail`],
    ['wrapped', (link: string) => `#${link.replace(/.{20}/g, '$&\r\n')}`],
    ['wrapped and escaped', (link: string) => `#${link.replace(/.{20}/g, '$&%0D%0A%20')}`],
  ])('it is read %s', async (_, sent) => {
    expect(await fromFragment(sent(await whole()), 'agreement')).toEqual({ is: 'read', answers });
  });

  test.each(['', '#', '#top', '%23', 'd1', '#d.', 'x1.abc', '#<script>'])('what is no link of ours is told apart: "%s"', async (text) => {
    expect(await fromFragment(text, 'agreement')).toEqual({ is: 'not-ours' });
  });

  test.each(['d1.', 'd1.A', 'd1.AAAA', 'd1.eJw', 'd1.%%%', 'd1.🪨', 'd0.'])('what cannot be read is damaged, and nothing is thrown: "%s"', async (text) => {
    expect(await fromFragment(text, 'agreement')).toEqual({ is: 'damaged' });
  });

  test('a link to another worksheet, of a newer format or of newer answers is told apart', async () => {
    expect(await fromFragment(await toFragment('goals', answers), 'agreement')).toEqual({ is: 'other-sheet' });
    expect(await fromFragment((await whole()).replace('d1.', 'd2.'), 'agreement')).toEqual({ is: 'newer' });
    expect(await fromFragment(`d1.${await deflated('["agreement",2,{}]')}`, 'agreement')).toEqual({ is: 'newer' });
  });

  test.each([
    '7',
    '{}',
    '[]',
    '["agreement"]',
    '["agreement",1]',
    '["agreement",1,{"items":[],"added":1}]',
    '["agreement",1,{"items":{},"added":[],"name":7}]',
    'half a js',
  ])('a sound link with unsound answers is damaged: %s', async (text) => {
    expect(await fromFragment(`d1.${await deflated(text)}`, 'agreement')).toEqual({ is: 'damaged' });
  });

  test('a bomb is stopped long before it has gone off', async () => {
    const bomb = await deflated(' '.repeat(40_000_000));
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    expect(await fromFragment(`d1.${bomb}`, 'agreement')).toEqual({ is: 'too-big' });
    const bytes = decode.mock.calls.reduce((sum, [part]) => sum + (part?.byteLength ?? 0), 0);
    expect(bytes).toBeGreaterThan(1_900_000);
    expect(bytes).toBeLessThanOrEqual(2_000_000);
    decode.mockRestore();
  }, 60_000);
});

describe('a link that was damaged on its way', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const samples: [string, Answers][] = [
    ['a small one', { items: { goals: 'By June I run the Monday meeting.' }, added: [] }],
    [
      'one in Hebrew and Japanese, with a table',
      { items: { goals: 'עד יוני 日本語 🪨', steps: [{ step: 'שלום', done: 'yes' }] }, added: ['milestones'], name: 'Sam' },
    ],
    ['a full one', fc.sample(answersTo(agreement), { seed: 7, numRuns: 1 })[0] ?? answers],
  ];

  /** Whether the fragment was refused, or read as what was sent. */
  const harmless = async (fragment: string, sent: Answers) => {
    const found = await fromFragment(fragment, 'a');
    return found.is !== 'read' || JSON.stringify(found.answers) === JSON.stringify(sent);
  };

  test.each(samples)(
    'no truncation is ever read: %s',
    async (_, sent) => {
      const link = await toFragment('a', sent);
      const found = await Promise.all(Array.from(link, (__, length) => fromFragment(link.slice(0, length), 'a')));
      expect(found.filter(({ is }) => is === 'read')).toEqual([]);
    },
    60_000,
  );

  test.each(samples)(
    'no changed character is ever read as other data: %s',
    async (_, sent) => {
      const link = await toFragment('a', sent);
      for (let place = 0; place < link.length; place++) {
        const at = alphabet.indexOf(link.charAt(place));
        // In a short link every other sign, in a long one each single bit flipped; and signs that end or break a link.
        const changes = link.length < 200 ? Array.from({ length: 63 }, (__, bits) => bits + 1) : [1, 2, 4, 8, 16, 32];
        const others = [...changes.map((bits) => alphabet.charAt(at ^ bits)), '.', '%', '\n', ''];
        const found = await Promise.all(others.map((other) => harmless(link.slice(0, place) + other + link.slice(place + 1), sent)));
        expect(found, `at ${place}`).not.toContain(false);
      }
    },
    60_000,
  );
});

describe('the name of a file', () => {
  const now = new Date(2026, 10, 23, 23, 59);

  test.each([
    [undefined, 'mentorship-agreement-2026-11-23.json'],
    ['', 'mentorship-agreement-2026-11-23.json'],
    ['Sam K.', 'mentorship-agreement-sam-k-2026-11-23.json'],
    ['../../etc/passwd', 'mentorship-agreement-etc-passwd-2026-11-23.json'],
    ['日本 / ש', 'mentorship-agreement-日本-ש-2026-11-23.json'],
    ['José', 'mentorship-agreement-josé-2026-11-23.json'],
    ['🪨 \u202E', 'mentorship-agreement-2026-11-23.json'],
    ['x'.repeat(300), `mentorship-agreement-${'x'.repeat(40)}-2026-11-23.json`],
  ])('it says what, whose and of which day, whatever the copy is called: %s', (name, wanted) => {
    expect(fileName('mentorship-agreement', name, now, 'json')).toBe(wanted);
  });

  test('it ends as the kind of file does', () => {
    expect(fileName('goals', undefined, now, 'ics')).toBe('goals-2026-11-23.ics');
  });
});
