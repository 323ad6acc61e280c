import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compress } from '../../src/publish/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-compress-'));
const file = (name: string) => join(folder, name);
const text = 'One step, then the next. '.repeat(200);
writeFileSync(file('page.html'), text);
writeFileSync(file('picture.jpg'), text);
writeFileSync(file('tiny.txt'), 'a');
writeFileSync(file('_headers'), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file that gains is packed both ways, and unpacks to itself', async () => {
  expect(await compress(folder)).toEqual({ there: 2, written: 2, removed: 0 });
  expect(brotliDecompressSync(readFileSync(file('page.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(file('page.html.gz'))).toString()).toBe(text);
});

test('what is packed already, gains nothing, or is a rule for hosts stays alone', () => {
  expect(['picture.jpg', 'tiny.txt', '_headers'].filter((name) => existsSync(file(`${name}.br`)) || existsSync(file(`${name}.gz`)))).toEqual([]);
});

test('a second time changes nothing', async () => {
  const before = statSync(file('page.html.br')).mtimeMs;
  expect(await compress(folder)).toEqual({ there: 2, written: 0, removed: 0 });
  expect(statSync(file('page.html.br')).mtimeMs).toBe(before);
});

test('a changed or damaged file is packed anew, and what belongs to nothing is removed', async () => {
  writeFileSync(file('page.html'), text.toUpperCase());
  writeFileSync(file('gone.html.br'), 'left over');
  expect(await compress(folder)).toEqual({ there: 2, written: 2, removed: 1 });
  writeFileSync(file('page.html.gz'), 'damaged');
  expect(await compress(folder)).toEqual({ there: 2, written: 1, removed: 0 });
  expect(gunzipSync(readFileSync(file('page.html.gz'))).toString()).toBe(text.toUpperCase());
});
