import { describe, expect, test } from 'vitest';
import { inTurn, median, quantile } from '../bench/statistics.ts';
import { metBy, tableOf } from '../bench/table.ts';

describe('the bench', () => {
  test('takes the middle of what it measured, and one in twenty from the top', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([...Array(101).keys()], 0.95)).toBe(95);
    expect(median([])).toBeNaN();
  });

  test('never calls met what misses its aim, or what was not measured', () => {
    expect(metBy(40, { aim: 40 })).toBe('yes');
    expect(metBy(41, { aim: 40, most: 50 })).toBe('within the limit');
    expect(metBy(51, { aim: 40, most: 50 })).toBe('NO');
    expect(metBy(NaN, { aim: 40 })).toBe('NO');
  });

  test('measures sites in turn, so that a busy minute strikes all alike', async () => {
    const order: string[] = [];
    const measure = (name: string) => () => Promise.resolve(order.push(name));
    const results = await inTurn(2, { a: measure('a'), b: measure('b') });
    expect(order).toEqual(['a', 'b', 'a', 'b']);
    expect(results.get('b')).toEqual([2, 4]);
  });

  test('prints a line for each thing, and says which aims are missed', () => {
    const table = tableOf([
      { what: 'guide: LCP', ours: '700 ms', peer: 'Hugo 940 ms', ratio: 0.745, aim: 'ratio 0.75', met: 'yes' },
      { what: 'a|b', ours: '1' },
    ]);
    expect(table.split('\n')).toHaveLength(4);
    expect(table).toMatch(/\| guide: LCP +\| 700 ms +\| Hugo 940 ms +\| 0\.7[45] +\| ratio 0\.75 +\| yes +\|/);
    expect(table).toContain('a\\|b');
  });
});
