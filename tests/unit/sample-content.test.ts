import { expect, test, vi } from 'vitest';
import { checkContent, report } from '../../src/schema/check.ts';
import { readContent } from '../../src/workbench/content-check.ts';
import { sampleResources } from '../../src/workbench/sample/sample-resources.ts';

vi.setConfig({ testTimeout: 60_000 });

const content = await readContent('.');
const real = content.filter(({ path }) => path.startsWith('content/resources/'));
const sample = sampleResources(content, 150);

test('the same seed makes the same bytes, another seed others', () => {
  expect(sampleResources(content, 150)).toEqual(sample);
  expect(sampleResources(content, 150, 2)).not.toEqual(sample);
});

test('fewer resources are the first of more, so that a site that grows keeps what it had', () => {
  expect(sampleResources(content, 100)).toEqual(sample.slice(0, 100));
});

test('made-up resources hold every rule of the content, beside the real ones', () => {
  expect(checkContent([...content, ...sample]).map(report)).toEqual([]);
});

test('a made-up resource is as long as a real one, give or take a tenth', () => {
  const mean = (files: typeof content) => files.reduce((sum, { text }) => sum + text.length, 0) / files.length;
  expect(mean(sample) / mean(real)).toBeGreaterThan(0.9);
  expect(mean(sample) / mean(real)).toBeLessThan(1.1);
});

test('nobody can take one for real: its address and its ISBN belong to nobody', () => {
  for (const { text } of sample) {
    expect(/^url: (.*)$/m.exec(text)?.[1] ?? 'https://none.example/').toMatch(/^https:\/\/[\w.-]+\.example\//);
    expect(/^isbn13: (.*)$/m.exec(text)?.[1] ?? '"9799"').toMatch(/^"9799/);
  }
});
