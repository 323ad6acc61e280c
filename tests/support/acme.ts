import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { site } from '../../src/site.ts';
import { site as theirs } from '../fixtures/acme/src/site.ts';
import { copyOfProject } from './tree.ts';

// A fact that is new in src/site.ts is missed here by the check of types, before a build stumbles over it.
theirs satisfies Record<keyof typeof site, unknown>;

const fixture = 'tests/fixtures/acme';
/** Lists of words that an adopter keeps or fits to the content. The content itself is replaced. */
const content = ['obstacles', 'mentorship', 'case-studies', 'resources', 'checklists', 'evidence', 'pages', 'es'];

/** A copy of the house that a company called Acme has made its own, by the steps of docs/adopt.md. It is not built yet. */
export function acme(): ReturnType<typeof copyOfProject> {
  const copy = copyOfProject();
  for (const name of content) rmSync(join(copy.folder, 'content', name), { recursive: true });
  for (const name of ['src', 'content']) cpSync(join(fixture, name), join(copy.folder, name), { recursive: true });
  withColors(join(copy.folder, 'src/styles/tokens.css'));
  const { status, stderr } = spawnSync(process.execPath, ['src/workbench/draw-icons.ts'], { cwd: copy.folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return copy;
}

/** Each line of the fixture takes the place of the line with the same name. */
function withColors(path: string): void {
  const lines = [...readFileSync(`${fixture}/colors.css`, 'utf8').matchAll(/^(--[\w-]+):.*;$/gm)];
  const changed = lines.reduce(
    (css, [line, name = '']) => {
      const place = new RegExp(`^( *)${name}: .*;$`, 'm');
      if (!place.test(css)) throw new Error(`src/styles/tokens.css has no ${name}, which tests/fixtures/acme/colors.css changes. Rename it there.`);
      return css.replace(place, `$1${line}`);
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, changed);
}
