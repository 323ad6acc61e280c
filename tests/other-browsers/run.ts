/**
 * `npm run test:browsers`: the built site in the browsers of this machine that Playwright does not drive: Firefox, and WebKitGTK in Safari's
 * place. It says which it found, what each showed and what could not be measured, and ends with "N passed, N failed".
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import { serve } from '../../src/workbench/serve.ts';
import { checks, crash } from './checks.ts';
import type { Engine, Found } from './engine.ts';
import { findFirefox } from './firefox.ts';
import { paperChecks } from './paper.ts';
import { policyChecks, refusalChecks } from './policy.ts';
import { findWebKit } from './webkit.ts';

const folder = process.env['CAIRN_DIST'] ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/. Run: npm run build`);
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'cairn-browsers-'));
const profileOf = (name: string) => {
  const profile = join(temporary, name);
  mkdirSync(join(profile, 'downloads'), { recursive: true });
  return profile;
};
const total = { passed: 0, failed: 0 };

async function tell(name: string, check: () => Promise<void>): Promise<void> {
  const started = Date.now();
  try {
    await check();
    total.passed += 1;
    console.log(`  ok      ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    total.failed += 1;
    console.log(`  FAILED  ${name}\n${(error as Error).message.replace(/^/gm, '          ')}`);
  }
}

async function prove(engine: Engine, address: string): Promise<void> {
  // For trying out one check: BROWSER_CHECK=link npm run test:browsers
  const wanted = new RegExp(process.env['BROWSER_CHECK'] ?? '');
  const profile = profileOf(`all-${engine.name.replace(/\W+/g, '-')}`);
  const browser = await engine.start(profile);
  console.log(`  ${browser.version}`);
  for (const { name, when, run } of [...paperChecks, ...policyChecks, ...checks, ...refusalChecks]) {
    if (when?.(engine) === false || !wanted.test(`${engine.name} ${name}`)) continue;
    await tell(name, async () => {
      const tab = await browser.open();
      await run({ address, browser, tab, profile }).finally(() => tab.close());
    });
  }
  await browser.close();
  const killed = 'killed half a second after the last key, it has every letter: ten of ten';
  if (engine.keepsProfile && wanted.test(`${engine.name} ${killed}`)) await tell(killed, () => crash(engine, address, profileOf('crash')));
  for (const gap of engine.notMeasured) console.log(`  not measured: ${gap}`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const { server, address } = await serve(folder, process.env['CAIRN_BASE'] ?? site.base, 0);
const engines: Found[] = [findFirefox(), findWebKit()];
try {
  for (const engine of engines) {
    console.log('missing' in engine ? engine.missing : engine.name);
    if (!('missing' in engine)) await tell(`${engine.name} runs to the end`, () => prove(engine, address));
  }
} finally {
  server.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
