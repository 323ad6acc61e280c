import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import budgets from '../bench/budgets.json' with { type: 'json' };

test('the typefaces together keep their budget', () => {
  const files = readdirSync('src/styles/fonts').filter((name) => name.endsWith('.woff2'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, name) => sum + statSync(`src/styles/fonts/${name}`).size, 0)).toBeLessThanOrEqual(budgets.fonts.bytes.most);
});
