/** Many resources at once, as drafts. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Typed } from './flags.ts';
import { lookUp } from './look-up.ts';
import { draftsFor, worksIn, type Refused } from './many.ts';
import { complaints, valuesOf, type Ground } from './plan.ts';
import { Stop } from './stop.ts';
import { resource } from './templates/resource.ts';
import { writeAll } from './write.ts';

async function listFrom(from: string | undefined, isTerminal: boolean): Promise<{ text: string; name: string }> {
  if (from === undefined && isTerminal) return { text: await (await import('./ask.ts')).askList(), name: 'a pasted list' };
  if (from === undefined || from === '-') return { text: await readAll(process.stdin), name: 'a pasted list' };
  try {
    return { text: await readFile(from, 'utf8'), name: from.split(/[\\/]/).at(-1) ?? from };
  } catch {
    throw new Stop(`There is no file "${from}". Type its path, or --from - to paste the lines.`);
  }
}

const said = ({ line, sentence }: Refused) => `  line ${line}: ${sentence}`;

/** Makes the drafts and writes them. Hands back what was written, what was refused and why, and what to do next. The good lines are written whatever the others hold. */
export async function newMany(typed: Typed, ground: Ground, isTerminal: boolean): Promise<string> {
  const { values, wrong } = valuesOf(resource, typed.answers, ground);
  if (wrong.length > 0) throw new Stop(wrong.join('\n'));
  const { text, name } = await listFrom(typed.from, isTerminal);
  const { found, refused } = worksIn(text);
  const looked = typed.lookUp ? await lookUp(found) : { found, said: [] };
  const { files, refused: doubled } = draftsFor(looked.found, name, ground, typed.anyway, values);
  const problems = complaints(files, ground);
  if (problems.length > 0) throw new Stop(`${problems.join('\n')}\nNothing was written.`);
  writeAll('.', files);
  const bad = [...refused, ...doubled].toSorted((a, b) => a.line - b.line);
  if (bad.length > 0 || files.length === 0) process.exitCode = 1;
  return [
    ...files.map(({ path }) => `Wrote ${path}`),
    ...(looked.said.length > 0 ? ['', 'Not looked up:', ...looked.said.map((one) => `  ${one}`)] : []),
    ...(bad.length > 0 ? ['', `Not written, ${bad.length}:`, ...bad.map(said)] : []),
    '',
    files.length > 0
      ? 'Next: npm run report lists the drafts and what each still needs. Nobody sees them yet. Open one, type behind each colon, check its facts, take out the line draft: true, and run npm run check.'
      : 'Nothing was written: there is no title, address, DOI or ISBN in it.',
  ].join('\n');
}
