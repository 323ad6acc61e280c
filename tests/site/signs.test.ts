import { expect, test } from 'vitest';
import { decode, readPages } from '../support/dist.ts';
import { signs } from '../../src/head/signs.ts';

/** Signs that the cut typefaces lack and that fall back to the reader's own, each with the reason why that is all right. */
const fallingBack: Record<string, string> = {
  '\n': 'white space',
  '\t': 'white space',
};

const pages = readPages();

test('every sign that pages show is in our typefaces', () => {
  const known = new Set([...signs, ...Object.keys(fallingBack)]);
  const lacking = new Map<string, string>();
  for (const { html, path } of pages) {
    const shown = decode(html.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ''));
    for (const sign of shown) if (!known.has(sign) && !lacking.has(sign)) lacking.set(sign, path);
  }
  expect([...lacking].map(([sign, path]) => `${sign} (U+${sign.codePointAt(0)?.toString(16)}) on /${path}`)).toEqual([]);
});

test('quotes and apostrophes are typeset everywhere that words are read, source code excepted', () => {
  const straight = pages.flatMap(({ html, path }) => {
    const words = decode(
      html
        .slice(html.indexOf('<body'))
        .replace(/<(style|script|pre|code|textarea)[^>]*>[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' '),
    );
    return [...words.matchAll(/.{0,20}["'].{0,20}/g)].map(([found]) => `/${path}: ${found.trim()}`);
  });
  expect(straight).toEqual([]);
});
