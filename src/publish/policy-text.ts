import type { Needs } from './needs.ts';

/** Nothing at all but what is named. What falls back to it: workers (to script-src), frames, objects, media. */
const refused = "default-src 'none'";

const styles = (needs: Needs) => (needs.styles.length > 0 ? [`style-src ${needs.styles.join(' ')}`] : []);

/** For scripts, Trusted Types refuse every text that would become markup or code. */
const scripts = ({ starts, wasm }: Needs) => [
  `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${starts ? 'default' : "'none'"}`,
];

/** The security policy of a page, as narrow as what it needs (Content Security Policy, Level 3). */
export const pagePolicy = (needs: Needs): string =>
  [
    refused,
    "base-uri 'none'",
    "form-action 'self'",
    `img-src 'self'${needs.pictures ? ' blob:' : ''}`,
    "font-src 'self'",
    "manifest-src 'self'",
    ...styles(needs),
    ...(needs.scripts ? scripts(needs) : []),
  ].join(';');

/** The policy of a file that is no page: opened by itself, it shows itself and does nothing. */
export const filePolicy = (needs: Needs): string => [refused, ...styles(needs)].join(';');

/** The page with its policy straight after the character set, so that nothing comes before it. */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">, behind which its security policy belongs. Give it the layout Base.astro.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
