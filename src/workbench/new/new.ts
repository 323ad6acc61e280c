/** `npm run new`: makes a valid file for a new entry, from questions or from flags. `npm run new -- --help` says how. */
import { buildDay } from '../../library/build-day.ts';
import { readContent } from '../content-check.ts';
import { readFlags } from './flags.ts';
import { help } from './help.ts';
import { newMany } from './new-many.ts';
import { newOne } from './new-one.ts';
import { Stop } from './stop.ts';
import { shelfOf } from './shelf.ts';
import { kinds } from './templates/kinds.ts';

const fields = [...new Set(Object.values(kinds).flatMap(({ asks, may }) => [...asks, ...may, 'note']))];

try {
  const typed = readFlags(process.argv.slice(2), fields);
  if (typed.help) console.log(help());
  else {
    const files = await readContent('.');
    const ground = { files, shelf: shelfOf(files), today: buildDay() };
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const kind =
      typed.kind ?? (typed.from === undefined && isTerminal ? await (await import('./ask.ts')).askKind() : typed.from === undefined ? undefined : 'resources');
    if (kind === undefined) throw new Stop(help());
    const isList = kind === 'resources' || (kind === 'resource' && typed.from !== undefined);
    console.log(isList ? await newMany(typed, ground, isTerminal) : await newOne(kind, typed, ground, isTerminal));
  }
} catch (error) {
  // A flag that nobody knows, and whatever stands in the way of writing, is said without a trace.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
