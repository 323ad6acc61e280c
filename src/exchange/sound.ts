import { LONGEST_KEY, LONGEST_TEXT, MOST_LEVELS, MOST_MEMBERS, MOST_VALUES } from '../domain/limits.ts';

/** Names that every object has already: whoever uses one as the name of a field means harm, or would lose it. */
const inherited = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value from outside keeps to our limits. It looks at each part once, without calling itself: no depth overflows it. */
export function soundness(value: unknown): 'sound' | 'damaged' | 'too-big' {
  const waiting: [unknown, number][] = [[value, 1]];
  for (let seen = 1; waiting.length > 0; seen++) {
    const [one, level] = waiting.pop() ?? [];
    if (seen > MOST_VALUES || (level ?? 0) > MOST_LEVELS || isTooBig(one)) return 'too-big';
    // Written again, what is no number would become null.
    if (typeof one === 'number' && !Number.isFinite(one)) return 'damaged';
    if (typeof one !== 'object' || one === null) continue;
    if (Object.keys(one).some((key) => inherited.has(key))) return 'damaged';
    for (const inside of Object.values(one)) waiting.push([inside, (level ?? 0) + 1]);
  }
  return 'sound';
}

function isTooBig(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONGEST_TEXT;
  if (Array.isArray(value)) return value.length > MOST_MEMBERS;
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > MOST_MEMBERS || keys.some((key) => key.length > LONGEST_KEY);
}
