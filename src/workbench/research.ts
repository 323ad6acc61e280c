/**
 * `npm run research -- <folder>` takes from the record of our research (resources.json and evidence.json in that folder, which is not part of this
 * repository) what was seen of each address, ISBN and DOI, into tests/fixtures/research.json. tests/unit/research.test.ts holds the content to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Found {
  id: string;
  verdict: string;
  url?: string | null;
  isbn13?: string | null;
  doi?: string | null;
}

const target = 'tests/fixtures/research.json';
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder with resources.json and evidence.json: npm run research -- <folder>');
  process.exit(1);
}

/** The entries of a file by id, with what was seen of some fields. */
function extract(file: string, fields: readonly (keyof Found)[]): Record<string, object> {
  const entries = JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')) as Found[];
  const sorted = entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return Object.fromEntries(sorted.map((entry) => [entry.id, Object.fromEntries(fields.flatMap((field) => (entry[field] ? [[field, entry[field]]] : [])))]));
}

const record = { resources: extract('resources.json', ['verdict', 'url', 'isbn13']), evidence: extract('evidence.json', ['doi']) };
writeFileSync(target, `${JSON.stringify(record, null, 1)}\n`);
console.log(`${target}: ${Object.keys(record.resources).length} resources, ${Object.keys(record.evidence).length} findings`);
