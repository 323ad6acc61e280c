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

/** Pages that are made for the frames of other sites. They have a folder, and an answer, of their own. */
const isFramed = ({ path }: SiteFile) => path.startsWith('embed/');
/** The catalog and the checklists as data: a page of another site may read them. */
const isData = ({ path }: SiteFile) => /^(?:resources|checklists|podcasts|feed)\.[a-z.]+$/.test(path);

function headersOf(group: readonly SiteFile[], missing: readonly SiteFile[], base: string): HeaderRule['headers'] {
  const hasPages = group.some(isPage);
  const framed = group.some(isFramed);
  // A worker is held to the policy of its own file.
  const isCode = group.some(({ needs }) => needs.scripts);
  const given = group.find(({ policy }) => policy !== undefined)?.policy;
  const policy = given ?? (hasPages || isCode ? pagePolicy : filePolicy)(together([...group, ...missing].map(({ needs }) => needs)));
  return [
    // No other site may show ours in a frame, but for the pages made for that. A page of ours may show those as well.
    ['Content-Security-Policy', `${policy};frame-ancestors ${framed ? '*' : "'none'"}`],
    // Other pages are for this site alone. Pictures and data may be shown and read anywhere.
    ['Cross-Origin-Resource-Policy', hasPages && !framed ? 'same-origin' : 'cross-origin'],
    ...(group.some(isData) ? ([['Access-Control-Allow-Origin', '*']] as const) : []),
    // Without this a browser may show a page of last month for days.
    ...(hasPages ? ([['Cache-Control', 'no-cache']] as const) : []),
    // Links in a frame open in a new tab, which takes nothing that was fetched ahead.
    ...(hasPages && !framed ? ([['Speculation-Rules', `"${base}speculation-rules.json"`]] as const) : []),
  ];
}
