/** Runs a program and says what it cost, with all that it started: time on the wall, time of the processor, most memory at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds, seconds, and bytes (NaN where the system does not tell). */
export interface Spent {
  wall: number;
  cpu: number;
  memory: number;
}

/** Milliseconds between two looks at the memory: a look costs some milliseconds itself. */
const every = 200;
/** `times` is a word of every shell: it tells the time that finished children took. */
const script = '"$@" >/dev/null; code=$?; times >&3; exit $code';

/** Rejects when the program fails, with what it said. */
export async function spent([command, ...words]: readonly [string, ...string[]], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<Spent> {
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', script, 'sh', command, ...words], { ...options, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let [said, told, memory] = ['', '', NaN];
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  child.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()));
  const watch = setInterval(() => {
    const now = memoryOf(child.pid ?? 0);
    if (!(now <= memory)) memory = now;
  }, every);
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} failed: ${said.trim().slice(-800)}`);
  return { wall: (performance.now() - started) / 1000, cpu: childTime(told), memory };
}

/** The second line of `times`: minutes and seconds that the children took for themselves and in the system. */
function childTime(told: string): number {
  const line = told.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** What a program and all that it started hold in memory now. What they share is counted once for each, as most tools do. */
function memoryOf(first: number): number {
  try {
    const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []));
    const family = new Set([first]);
    for (let size = 0; size < family.size;) {
      size = family.size;
      for (const { id, parent } of all) if (family.has(parent)) family.add(id);
    }
    return all.reduce((sum, { id, memory }) => sum + (family.has(id) ? memory : 0), 0);
  } catch {
    return NaN;
  }
}

/** One process as Linux describes it, or nothing when it has ended meanwhile. */
function processOf(name: string): { id: number; parent: number; memory: number }[] {
  try {
    // After the name in brackets: state, parent, ... and, twenty places further, the pages in memory.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [{ id: Number(name), parent: Number(fields[1]), memory: Number(fields[21]) * 4096 }];
  } catch {
    return [];
  }
}
