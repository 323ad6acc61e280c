/**
 * `npm run check:words`: reads all of `content/` as a strict editor would. Each finding names file and line. Names of files after the command limit what is shown,
 * never what is read: who links to whom needs all of it.
 */
import { readContent } from '../content-check.ts';
import { show } from './finding.ts';
import { checkWords } from './rules.ts';

const asked = process.argv.slice(2);
const files = await readContent('.');
const found = checkWords(files).filter(({ path }) => asked.length === 0 || asked.some((name) => path.endsWith(name)));
for (const finding of found) console.log(show(finding));
console.log(found.length === 0 ? `${files.length} files read: nothing to mend.` : `\n${found.length} to mend. The rules are in src/workbench/words/.`);
process.exitCode = found.length === 0 ? 0 : 1;
