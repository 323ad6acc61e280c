import { kebab } from './names.ts';
import { kinds } from './templates/kinds.ts';

const flags = (names: readonly string[]) => names.map((name) => `--${kebab(name)}`).join(' ');

/** What `npm run new -- --help` prints. */
export const help = (): string =>
  [
    'npm run new                      asks for what is needed',
    'npm run new -- KIND --flag "…"   without questions; several values: "; " between them',
    'npm run new -- resources --from list.txt      each line (a title, an address, a DOI, an ISBN, or a title and one of these) becomes a draft; - reads what is piped in',
    'npm run new -- resources --from refs.bib      BibTeX, RIS or CSL-JSON; --look-up asks doi.org for what a DOI stands for',
    'npm run new -- resources --type book --cost paid-or-library      a flag holds for the whole list',
    '',
    ...Object.entries(kinds).map(
      ([name, { says, asks, may }]) => `${name}: ${says}\n    needs ${flags(asks)}${may.length > 0 ? `\n    takes ${flags(may)}` : ''}`,
    ),
    '',
    'For all: --id gives the id, --anyway adds what looks like something that is there already.',
  ].join('\n');
