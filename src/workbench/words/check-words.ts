/**
 * `npm run check:words`: reads `content/` as a strict editor would. Each finding names file and line. Names of files after the command limit it to these.
 */
import { readContent } from '../content-check.ts';
import { show } from './finding.ts';
import { checkWords } from './rules.ts';

const asked = process.argv.slice(2);
const files = await readContent('.');
const found = checkWords(files, (path) => asked.length === 0 || asked.some((name) => path.endsWith(name)));
for (const finding of found) console.log(show(finding));
console.log(found.length === 0 ? `${files.length} files read: nothing to mend.` : `\n${found.length} to mend. The rules are in src/workbench/words/.`);
process.exitCode = found.length === 0 ? 0 : 1;
