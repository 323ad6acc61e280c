import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all that it started took. Processor time and memory are known where there is a /proc (Linux), else they are NaN. */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly cost: Cost;
  /** The cost up to the first line of its output that has `mark` in it. */
  readonly upToMark: Cost | undefined;
}

const ticksPerSecond = 100;
/** In milliseconds. To look costs as well: often enough for a peak, seldom enough not to disturb. */
const every = 1000;

interface Live {
  parent: number;
  cpu: number;
  kilobytes: number;
}

function live(pid: string): Live | undefined {
  try {
    // Behind the name, which may hold anything: state, parent, ..., the times of it and of the children that it has seen end.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const cpu = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0) / ticksPerSecond;
    return { parent: fields[1] ?? 0, cpu, kilobytes: Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) };
  } catch {
    return undefined;
  }
}

/** The processor time of all commands that we have seen end. */
function ended(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return ((fields[13] ?? 0) + (fields[14] ?? 0)) / ticksPerSecond;
  } catch {
    return NaN;
  }
}

/** The processor time and the memory of a process and of all below it. */
function treeOf(root: number): { cpu: number; megabytes: number } {
  const all = new Map<number, Live>();
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const one = live(pid);
      if (one) all.set(Number(pid), one);
    }
  } catch {
    return { cpu: NaN, megabytes: NaN };
  }
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(all.get(pid)?.parent ?? 0));
  const mine = [...all].filter(([pid]) => isBelow(pid)).map(([, one]) => one);
  return { cpu: mine.reduce((sum, { cpu }) => sum + cpu, 0), megabytes: mine.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024 };
}

/** Runs a command to its end and measures it. `hear` gets each line of what it says. */
export function measured(command: string, words: readonly string[], cwd: string, mark = '', hear: (line: string) => void = () => {}): Promise<Run> {
  const started = performance.now();
  const before = ended();
  const child = spawn(command, words, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const found: { output: string; peak: number; upToMark: Cost | undefined } = { output: '', peak: 0, upToMark: undefined };
  const cost = (): Cost => {
    const { cpu, megabytes } = treeOf(child.pid ?? 0);
    found.peak = Math.max(found.peak, megabytes);
    return { seconds: (performance.now() - started) / 1000, cpu, megabytes: found.peak };
  };
  const look = setInterval(cost, every);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      found.output += text;
      if (mark !== '' && text.includes(mark)) found.upToMark ??= cost();
      for (const line of text.split('\n').filter(Boolean)) hear(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(look);
      const total = { seconds: (performance.now() - started) / 1000, cpu: ended() - before, megabytes: found.peak };
      resolve({ code, output: found.output, cost: total, upToMark: found.upToMark });
    });
  });
}
