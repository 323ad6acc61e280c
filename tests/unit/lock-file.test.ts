import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
const nameOf = (path: string) => path.split('node_modules/').pop() ?? '';

/**
 * npm leaves platform packages that the registry does not hold out of the lock file without a word, and `npm ci` then refuses it, here and on
 * other systems. When this fails: pin the named package to the newest version whose platform packages `npm view <platform package> version` shows.
 */
test('the lock file holds every platform package, so that npm ci works on every system', () => {
  const present = new Set(Object.keys(packages).map(nameOf));
  const lacking = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${nameOf(path)}@${version ?? ''} lacks ${name}`),
  );
  expect(lacking).toEqual([]);
});

test('versions are exact, and the lock file has the same ones', () => {
  for (const [name, version] of Object.entries(devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
