/** `npm run report`: what to look at next in the content, from `content/` alone. It changes nothing and always ends with 0. */
import { buildDay } from '../../library/build-day.ts';
import { readContent } from '../content-check.ts';
import { doubles } from './doubles.ts';
import { drafts } from './drafts.ts';
import { published, resourcesIn, textsOf, type Task } from './entries.ts';
import { orphans, unfiled } from './lonely.ts';
import { asLines, numbers } from './numbers.ts';
import { oldest } from './oldest.ts';

const all = textsOf(await readContent('.'));
const texts = published(all);

const part = (title: string, tasks: readonly Task[]): string[] => [
  `${title}: ${tasks.length === 0 ? 'none' : tasks.length}`,
  ...tasks.map(({ path, sentence }) => `  ${path}  ${sentence}`),
  '',
];

const lines = [
  ...part('Look at these next', oldest(texts, buildDay())),
  ...part('Nothing leads here', orphans(texts)),
  ...part('Resources without an obstacle', unfiled(texts, 'obstacles')),
  ...part('Resources without an audience', unfiled(texts, 'audience')),
  ...part('Probably the same thing twice', doubles(all)),
  ...part('Drafts, and what each still needs', drafts(all)),
  `${resourcesIn(texts).length} resources`,
  ...numbers(texts).flatMap((table) => ['', ...asLines(table)]),
];
console.log(lines.join('\n'));
