import { readFileSync, readdirSync } from 'node:fs';

const statusOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It ended since it was listed.
    return '';
  }
};

const number = (pid: number, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(statusOf(pid))?.[1] ?? 0);

/** Memory of a process and all that it started, in MB. */
export function memory(pid: number): number {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((other) => other > 0 && number(other, 'PPid') === pid);
  return number(pid, 'VmRSS') / 1024 + children.reduce((sum, child) => sum + memory(child), 0);
}
