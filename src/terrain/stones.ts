import type { Drawing, Part, Point } from './types.ts';

interface Stone {
  readonly edge: readonly Point[];
  readonly facet: readonly Point[];
}

// Five stones drawn by hand, from the ground up. Each lies on the one below it, a little off its middle.
const STONES: readonly Stone[] = [
  {
    edge: [
      [9, 221],
      [16, 198],
      [58, 190],
      [150, 186],
      [186, 196],
      [193, 221],
      [180, 236],
      [26, 236],
    ],
    facet: [
      [20, 199],
      [60, 192],
      [149, 189],
      [180, 197],
      [138, 206],
      [64, 208],
    ],
  },
  {
    edge: [
      [33, 170],
      [38, 146],
      [66, 129],
      [134, 133],
      [165, 151],
      [161, 175],
      [140, 184],
      [56, 187],
    ],
    facet: [
      [42, 147],
      [67, 132],
      [132, 136],
      [116, 149],
      [60, 154],
    ],
  },
  {
    edge: [
      [57, 121],
      [59, 107],
      [84, 85],
      [121, 92],
      [149, 116],
      [141, 130],
      [68, 126],
    ],
    facet: [
      [64, 107],
      [85, 89],
      [118, 95],
      [106, 110],
    ],
  },
  {
    edge: [
      [48, 75],
      [53, 61],
      [102, 59],
      [141, 72],
      [148, 87],
      [127, 91],
      [84, 82],
    ],
    facet: [
      [57, 64],
      [101, 62],
      [136, 73],
      [98, 72],
    ],
  },
  {
    edge: [
      [73, 54],
      [69, 37],
      [83, 18],
      [100, 21],
      [111, 41],
      [106, 56],
      [88, 58],
    ],
    facet: [
      [74, 37],
      [84, 22],
      [98, 25],
      [91, 41],
    ],
  },
];

function toward(from: Point, to: Point, share: number): string {
  const at = (i: 0 | 1): number => Math.round(from[i] + (to[i] - from[i]) * share);
  return `${at(0)} ${at(1)}`;
}

/** Writes a closed outline whose corners are rounded: `worn` is 0 for sharp and 0.5 for a pebble. */
function rounded(edge: readonly Point[], worn: number): string {
  const steps = edge.map((p, i) => {
    const before = edge.at(i - 1) ?? p;
    const after = edge[(i + 1) % edge.length] ?? p;
    return `${i === 0 ? 'M' : 'L'}${toward(p, before, worn)}Q${toward(p, p, 0)} ${toward(p, after, worn)}`;
  });
  return `${steps.join('')}z`;
}

/** How many stones a cairn has. */
export type StoneCount = 1 | 2 | 3 | 4 | 5;

/** Draws a cairn of one to five stones; all counts share one view box, so that cairns side by side stand on one line. */
export function drawCairn(count: StoneCount): Drawing {
  const parts = STONES.slice(0, count).flatMap((stone): Part[] => [
    { kind: 'stone', d: rounded(stone.edge, 0.2) },
    { kind: 'facet', d: rounded(stone.facet, 0.12) },
  ]);
  return { width: 200, height: 240, viewBox: '0 0 200 240', parts };
}
