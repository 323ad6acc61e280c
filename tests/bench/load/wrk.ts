import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What wrk measured. Errors are answers that were not 200 and connections that broke. */
export interface Load {
  perSecond: number;
  medianMs: number;
  ninetyNinthMs: number;
  answers: number;
  errors: number;
}

export const connections = 64;

const milliseconds = { us: 0.001, ms: 1, s: 1000, m: 60_000 } as const;

/** Asks a server for these paths in turn, as a browser that unpacks brotli, for so many seconds. */
export function load(port: number, paths: readonly string[], seconds: number, folder: string): Load {
  const script = join(folder, 'paths.lua');
  const list = paths.map((path) => JSON.stringify(path)).join(', ');
  writeFileSync(
    script,
    `local paths = { ${list} }\nlocal at = 0\nfunction request()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, deflate, br" })\nend\n`,
  );
  const words = ['-t', '2', '-c', String(connections), '-d', `${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`];
  const { status, stdout, stderr } = spawnSync('wrk', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk could not measure: ${stderr}${stdout}`);
  return read(stdout);
}

function read(said: string): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
  const latency = (share: string) => {
    const [, value = '', unit = 'ms'] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(said) ?? [];
    return Number(value) * milliseconds[unit as keyof typeof milliseconds];
  };
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    medianMs: latency('50'),
    ninetyNinthMs: latency('99'),
    answers: number(/(\d+) requests in/),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + broken.reduce((sum, each) => sum + Number(each), 0),
  };
}
