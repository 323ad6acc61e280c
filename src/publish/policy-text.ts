import type { Needs } from './needs.ts';

/** For scripts, Trusted Types refuse every text that would become markup or code. */
const scripts = ({ starts, wasm }: Needs) => [
  `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${starts ? 'default' : "'none'"}`,
];

/** The security policy of a page, as narrow as what it needs (Content Security Policy, Level 3). Workers fall back to `script-src`. */
export const pagePolicy = (needs: Needs): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `img-src 'self'${needs.pictures ? ' blob:' : ''}`,
    "font-src 'self'",
    "manifest-src 'self'",
    ...(needs.styles.length > 0 ? [`style-src ${needs.styles.join(' ')}`] : []),
    ...(needs.scripts ? scripts(needs) : []),
  ].join(';');

/**
 * The policy of the editor, which is not ours: it writes its styles while it runs and draws small pictures of its own. It may speak to one git host and
 * to nobody else, whatever it asks for: typefaces, news of its updates, the state of the host (docs/decisions/017).
 */
export const editorPolicy = (gitHost: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${gitHost && ` ${gitHost}`}`,
  ].join(';');

/** The policy of files that are neither page nor script: opened by itself, a file is shown as the browser shows its kind, and runs nothing. */
export const filePolicy = ({ scripts }: Needs): string => `script-src ${scripts ? "'self'" : "'none'"};object-src 'none';base-uri 'none'`;

/** The page with its policy straight after the character set, so that nothing comes before it. */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">, behind which its security policy belongs. Give it the layout Base.astro.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
