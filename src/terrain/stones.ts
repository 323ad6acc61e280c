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

const MARK: readonly (readonly Point[])[] = [
  [
    [2, 56],
    [5, 48],
    [19, 46],
    [50, 45],
    [60, 49],
    [62, 58],
    [57, 62.5],
    [6, 62.5],
  ],
  [
    [9, 39],
    [12, 31],
    [23, 28.5],
    [46, 29.5],
    [55, 35],
    [53, 41],
    [44, 42.5],
    [14, 43],
  ],
  [
    [18, 22],
    [22, 15.5],
    [38, 14.5],
    [48, 20],
    [47, 25],
    [39, 26],
    [21, 25.5],
  ],
  [
    [25, 9.5],
    [26, 4],
    [33, 0.5],
    [41, 4.5],
    [40, 10],
    [34, 12],
    [28, 12],
  ],
];

function toward(from: Point, to: Point, share: number, grain: number): string {
  const at = (i: 0 | 1): number => Math.round((from[i] + (to[i] - from[i]) * share) * grain) / grain;
  return `${at(0)} ${at(1)}`;
}

/** Writes a closed outline whose corners are rounded: `worn` is 0 for sharp and 0.5 for a pebble. Positions are kept to one part in `grain`. */
function rounded(edge: readonly Point[], worn: number, grain = 1): string {
  const steps = edge.map((p, i) => {
    const before = edge.at(i - 1) ?? p;
    const after = edge[(i + 1) % edge.length] ?? p;
    return `${i === 0 ? 'M' : 'L'}${toward(p, before, worn, grain)}Q${toward(p, p, 0, grain)} ${toward(p, after, worn, grain)}`;
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

/** Draws the site's mark: four stones, with gaps wide enough to be seen at 16 pixels. */
export function drawMark(): Drawing {
  return { width: 64, height: 64, viewBox: '0 0 64 64', parts: [{ kind: 'stone', d: MARK.map((edge) => rounded(edge, 0.24, 10)).join('') }] };
}
