/** One line of `_redirects`: an address that was published, and where it is now. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

/** The lines of a `_redirects` file. Addresses in it are written without the base path, as in the ledger. Only whole addresses: a pattern stops with what to do. */
export function parseRedirects(text: string, base = '/'): Redirect[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => redirectOf(line, base));
}

function redirectOf(line: string, base: string): Redirect {
  const [from = '', to = '', status = '301'] = line.split(/\s+/);
  if (!from.startsWith('/') || !to || /[*:]/.test(from) || !/^30[1278]$/.test(status)) {
    throw new Error(`_redirects: "${line}" cannot be turned into a rule for a server. Write each address out: /old/address/ /new/address/ 301`);
  }
  return { from: under(base, from), to: to.startsWith('/') ? under(base, to) : to, status: Number(status) };
}

const under = (base: string, path: string) => (path.startsWith(base) ? path : `${base}${path.slice(1)}`);
