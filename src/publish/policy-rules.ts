import type { HeaderRule } from './headers.ts';
import { together, type Needs } from './needs.ts';
import { filePolicy, pagePolicy } from './policy-text.ts';

/** A built file: its path below the folder of the site, and what it needs. */
export interface SiteFile {
  readonly path: string;
  readonly needs: Needs;
  /** A policy that is given and not worked out: that of the editor. */
  readonly policy?: string | undefined;
}

const isPage = ({ path }: SiteFile) => path.endsWith('.html');
const addressOf = (path: string) => `/${path.replace(/^index\.html$/, '')}`;
const placeOf = ({ path }: SiteFile) => (path.includes('/') ? `/${path.slice(0, path.indexOf('/'))}/*` : addressOf(path));

/**
 * The rules that set the policies, one for each folder at the top and one for each file beside them. No address has two: hosts would join
 * them, and a browser holds to both. In each folder a page may be missing, so each allows what the page that says so needs.
 */
export function policyRules(files: readonly SiteFile[], base: string): HeaderRule[] {
  const missing = files.filter(({ path }) => path === '404.html');
  return [...Map.groupBy(files, placeOf)].map(([path, group]) => ({ path, headers: headersOf(group, path.endsWith('*') ? missing : [], base) }));
}

function headersOf(group: readonly SiteFile[], missing: readonly SiteFile[], base: string): HeaderRule['headers'] {
  const hasPages = group.some(isPage);
  // A worker is held to the policy of its own file.
  const isCode = group.some(({ needs }) => needs.scripts);
  const given = group.find(({ policy }) => policy !== undefined)?.policy;
  const policy = given ?? (hasPages || isCode ? pagePolicy : filePolicy)(together([...group, ...missing].map(({ needs }) => needs)));
  return [
    // No other site may show ours in a frame. Pages made for that need a folder, and an answer, of their own.
    ['Content-Security-Policy', `${policy};frame-ancestors 'none'`],
    // Pages are for this site alone. Pictures and data may be shown and read anywhere.
    ['Cross-Origin-Resource-Policy', hasPages ? 'same-origin' : 'cross-origin'],
    // Without this a browser may show a page of last month for days.
    ...(hasPages
      ? ([
          ['Cache-Control', 'no-cache'],
          ['Speculation-Rules', `"${base}speculation-rules.json"`],
        ] as const)
      : []),
  ];
}
