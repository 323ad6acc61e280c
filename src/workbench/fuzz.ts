/** `npm run fuzz -- --runs 1000000 --seed 7`: the hostile input of the unit tests, as many cases as wanted. Without a seed each run has another one. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: `${Date.now() % 2 ** 31}` } } });
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/unit/hostile.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, CAIRN_FUZZ_RUNS: values.runs, CAIRN_FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
