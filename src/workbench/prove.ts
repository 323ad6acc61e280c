/**
 * `npm test`: proves everything, in order, and ends with one plain line, "N passed, N failed". Types, lint, format, words and build count as one each.
 * What does not hang on a failed step still runs, so that one run tells all there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  script: string;
  /** Which runner's report tells how many tests passed. Without one the step counts as one. */
  report?: 'vitest' | 'playwright';
  /** Needs the built site. */
  built?: true;
}

const steps: readonly Step[] = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'format', script: 'check:format' },
  { name: 'words', script: 'check:words' },
  { name: 'unit tests', script: 'test:unit', report: 'vitest' },
  // The build prints blank PDFs with it, and some render tests look at what they built.
  { name: 'a browser', script: 'browser' },
  { name: 'render tests', script: 'test:render', report: 'vitest' },
  { name: 'build', script: 'build' },
  { name: 'tests of the built site', script: 'test:site', report: 'vitest', built: true },
  { name: 'browser tests', script: 'test:browser', report: 'playwright', built: true },
];

const folder = mkdtempSync(join(tmpdir(), 'cairn-test-'));

function run({ script, report }: Step, file: string): boolean {
  const words = { vitest: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], playwright: ['--', '--reporter=list,json'] };
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return (
    spawnSync('npm', ['run', '--silent', script, ...(report ? words[report] : [])], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    }).status === 0
  );
}

/** The runner's own numbers. A runner that failed without a failed test, or before its report, counts as one failure. */
function count(file: string, report: Step['report'], held: boolean): Count {
  if (!report) return { passed: held ? 1 : 0, failed: held ? 0 : 1 };
  try {
    const told = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      stats: { expected: number; flaky: number; unexpected: number };
    };
    const counted =
      report === 'vitest'
        ? { passed: told.numPassedTests, failed: told.numFailedTests }
        : { passed: told.stats.expected + told.stats.flaky, failed: told.stats.unexpected };
    return { ...counted, failed: Math.max(counted.failed, held ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const total: Count = { passed: 0, failed: 0 };
const failures: Step[] = [];
let built = true;

for (const [index, step] of steps.entries()) {
  if (step.built && !built) continue;
  console.log(`\n== ${index + 1} of ${steps.length}: ${step.name} (npm run ${step.script})`);
  const started = Date.now();
  const file = join(folder, `${index}.json`);
  const held = run(step, file);
  const { passed, failed } = count(file, step.report, held);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(step);
  if (step.script === 'build') built = held;
  console.log(`-- ${step.name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}

rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log('\nWhat failed, and how to see it again:');
for (const { name, script } of failures) console.log(`  ${name}: npm run ${script}`);
if (!built) console.log('  The built site was not tested: the build failed.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
