import { expect, test } from 'vitest';
import { pieces } from '../../src/search/results.ts';

test('an excerpt is plain text in which what was found is known', () => {
  expect(pieces('Ask a <mark>mentor</mark> this <mark>week.</mark>')).toEqual([
    { text: 'Ask a ', found: false },
    { text: 'mentor', found: true },
    { text: ' this ', found: false },
    { text: 'week.', found: true },
  ]);
});

test('whatever looks like markup in a page stays text', () => {
  expect(pieces('<img src=x onerror=alert(1)> &lt;script&gt; AT&amp;T <mark>&lt;b&gt;</mark></mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> <script> AT&T ', found: false },
    { text: '<b>', found: true },
    { text: '</mark>', found: false },
  ]);
});
