import { smoothThrough } from './curve.ts';
import type { Point } from './types.ts';

/** The whole sheet. */
export const SHEET = { width: 2000, height: 1560 } as const;

/** The river, from the north edge to the south edge. */
export const RIVER: readonly Point[] = smoothThrough([
  [905, -120],
  [880, 30],
  [930, 190],
  [870, 350],
  [905, 520],
  [1010, 640],
  [985, 800],
  [880, 930],
  [900, 1090],
  [1005, 1210],
  [985, 1370],
  [900, 1500],
  [905, 1680],
]);

/** The stream that cuts the cleft, from its head on the plateau to the river. */
export const GORGE: readonly Point[] = smoothThrough([
  [150, 215],
  [270, 262],
  [385, 240],
  [500, 330],
  [610, 355],
  [720, 440],
  [905, 520],
]);

/** The crest of the long ridge, west to east. */
export const CREST: readonly Point[] = smoothThrough([
  [1150, 365],
  [1270, 300],
  [1400, 268],
  [1540, 205],
  [1690, 190],
  [1850, 120],
  [2010, 90],
]);

/** The crest of the hill that the fault has cut in two. */
export const CUT_HILL: readonly Point[] = smoothThrough([
  [195, 1010],
  [300, 1130],
  [410, 1265],
  [500, 1400],
  [600, 1540],
]);

/** The line of the fault. */
export const FAULT: readonly [Point, Point] = [
  [90, 1452],
  [742, 1084],
];

/** The stream that drains the marsh into the river. */
export const BECK: readonly Point[] = smoothThrough([
  [455, 775],
  [540, 800],
  [620, 778],
  [720, 818],
  [800, 812],
  [948, 855],
]);

/** The middle of the shoulder whose southern face is scree. */
export const SHOULDER: Point = [1782, 838];

/** Where the trail crosses the river. */
export const BRIDGE: Point = [1010, 640];

/** Where the tent of the camp stands. */
export const TENT: Point = [1432, 1262];

/** The trail, from the south-west past all eight places. */
export const TRAIL: readonly Point[] = smoothThrough(
  [
    [610, 1650],
    [580, 1540],
    [535, 1430],
    [480, 1340],
    [430, 1260],
    [365, 1180],
    [345, 1090],
    [395, 1000],
    [410, 900],
    [346, 795],
    [330, 690],
    [395, 600],
    [480, 500],
    [545, 415],
    [585, 345],
    [640, 265],
    [735, 290],
    [800, 400],
    [830, 530],
    [870, 615],
    [935, 640],
    [1008, 640],
    [1080, 638],
    [1135, 590],
    [1155, 500],
    [1175, 400],
    [1265, 310],
    [1400, 268],
    [1545, 210],
    [1610, 290],
    [1585, 390],
    [1530, 470],
    [1500, 560],
    [1455, 640],
    [1435, 722],
    [1430, 810],
    [1490, 905],
    [1590, 965],
    [1700, 985],
    [1800, 970],
    [1885, 1050],
    [1850, 1140],
    [1720, 1170],
    [1560, 1160],
    [1435, 1185],
    [1360, 1255],
    [1320, 1345],
    [1250, 1410],
    [1180, 1490],
    [1150, 1600],
  ],
  8,
);
