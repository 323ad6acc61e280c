import { formatHeaders, type HeaderRule } from './headers.ts';

/** What Cloudflare Pages takes: it passes over what is beyond. Netlify takes more. */
const most = { rules: 100, letters: 2000 };

/** The file `_headers` with these rules, one block for each path. Throws where a host would cut it off. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = [...Map.groupBy(rules, ({ path }) => path)].map(([path, same]) => ({ path, headers: same.flatMap(({ headers }) => headers) }));
  if (blocks.length > most.rules)
    throw new Error(
      `_headers would have ${blocks.length} rules, and Cloudflare Pages takes ${most.rules}. Move files from the top of the site into a folder: each has a rule there.`,
    );
  const text = formatHeaders(blocks);
  const long = text.split('\n').find((line) => line.length > most.letters);
  if (long)
    throw new Error(
      `_headers would have a line of ${long.length} letters, and Cloudflare Pages takes ${most.letters}: ${long.trim().slice(0, 60)}... Give the pages of one folder fewer different style sheets.`,
    );
  return text;
}
