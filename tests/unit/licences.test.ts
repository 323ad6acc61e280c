import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notices, shipped } from '../../src/library/notices.ts';
import { english } from '../../src/words/en-US.ts';
import { exceptions } from '../../src/workbench/licences/allowed.ts';
import { complaints } from '../../src/workbench/licences/judge.ts';

const part = (name: string, expression: string) => ({ name, version: '1.0.0', licenses: expression ? [{ expression }] : [] });
const idle = (parts: Parameters<typeof complaints>[0]) => complaints(parts).filter((text) => !text.includes('not installed'));

describe('the licence of a package', () => {
  test.each(['MIT', '(MIT AND Zlib)', 'GPL-3.0-only OR MIT', 'Apache-2.0'])('is taken: %s', (expression) => {
    expect(idle([part('a', expression)])).toEqual([]);
  });

  test.each(['', 'GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'SEE LICENSE IN FILE', 'UNLICENSED', 'MPL-2.0'])('is refused with a way out: "%s"', (expression) => {
    expect(idle([part('a', expression)])).toEqual([expect.stringMatching(/^a 1\.0\.0: .+ Replace it, or add it to exceptions/)]);
  });

  test('may be another one where the table says why, and only there', () => {
    expect(idle([part('citeproc', 'CPAL-1.0 OR AGPL-1.0')])).toEqual([]);
    expect(idle([part('other', 'CPAL-1.0 OR AGPL-1.0')])).toHaveLength(1);
    for (const { reason } of exceptions) expect(reason).toMatch(/\.$/);
  });

  test('that nobody needs an exception for any more is named', () => {
    expect(complaints([])).toContainEqual(expect.stringMatching(/^citeproc is not installed/));
  });
});

describe('what is shipped', () => {
  test('is handed on with its notice', () => {
    const text = notices(english);
    for (const name of shipped) expect(text).toContain(`\n${name} `);
    expect(text.match(/copyright|apache license/gi)?.length).toBeGreaterThanOrEqual(shipped.length);
  });

  test('are all packages that the code for browsers loads, and none with an exception but the typefaces', () => {
    /** Rooms that browsers load from, but for what only the build writes. */
    const files = ['islands', 'search', 'storage', 'exchange', 'domain', 'formats'].flatMap((room) =>
      readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((file) => join('src', room, file)),
    );
    const inBuild = ['src/formats/opml.ts', 'src/search/index-site.ts', 'src/search/write-layer.ts'].map((file) => join(file));
    const loaded = files
      .filter((file) => file.endsWith('.ts') && !inBuild.includes(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^import (?!type).*from '([^.][^']*)';$/gm)].map(([, name = '']) => name));
    const missing = new Set(loaded.filter((name) => !name.startsWith('node:') && !(shipped as readonly string[]).includes(name)));
    expect([...missing].filter((name) => !['yaml', 'sirv'].includes(name))).toEqual([]);
    expect(shipped.filter((name) => exceptions.some((one) => one.name === name))).toEqual([]);
  });
});
