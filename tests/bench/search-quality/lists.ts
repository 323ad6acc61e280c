import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Asked } from './score.ts';

const folder = new URL('.', import.meta.url);

/** The questions of a list beside this file, with the answers as paths of the site. */
export function questionsOf(list: 'questions' | 'exam'): Asked[] {
  const asked = parse(readFileSync(new URL(`${list}.yaml`, folder), 'utf8')) as Asked[];
  return asked.map(({ ask, pages }) => ({ ask, pages: pages.map((page) => page.replace(/^pages\//, '')) }));
}
