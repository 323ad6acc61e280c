/** Installs a Debian package where that is possible: on Debian, as root. An installation that was cut off earlier is finished first, or apt-get would refuse. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps = (name: string) => [
  ['dpkg', '--configure', '-a'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', name],
];

/** Tries to install the package and says each step. It promises nothing: look afterwards whether the program is there. */
export function installFromDebian(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  for (const [command = '', ...words] of steps(name)) {
    console.log(`No ${name} yet. Trying: ${command} ${words.join(' ')}`);
    spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
