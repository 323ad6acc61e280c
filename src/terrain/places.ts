import type { Point } from './types.ts';
import type { Crop } from './view.ts';

/** The eight obstacles that have a place on the sheet. */
export type PlaceSlug =
  'skill-gap' | 'networking' | 'work-life-balance' | 'office-politics' | 'economic-downturn' | 'industry-disruption' | 'changing-industry' | 'leading-a-team';

/** On which side of its mark a label stands. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** Where an obstacle lies on the sheet, what ground it is, and which crop its strip shows. */
export interface Place {
  readonly slug: PlaceSlug;
  readonly number: number;
  readonly name: string;
  readonly ground: string;
  readonly at: Point;
  readonly side: LabelSide;
  /** The piece of the sheet that its strip shows. */
  readonly crop: Crop;
  /** Meters between the strip's contour lines. */
  readonly interval: number;
}

/** The eight places in the order in which the trail passes them. */
export const PLACES: readonly Place[] = [
  {
    slug: 'industry-disruption',
    number: 1,
    name: 'Industry disruption',
    ground: 'the fault',
    at: [486, 1350],
    side: 'right',
    crop: { middle: [430, 1262], span: 900, turn: 31 },
    interval: 12.5,
  },
  {
    slug: 'office-politics',
    number: 2,
    name: 'Office politics',
    ground: 'the marsh',
    at: [408, 908],
    side: 'right',
    crop: { middle: [375, 838], span: 900, turn: 0 },
    interval: 5,
  },
  {
    slug: 'skill-gap',
    number: 3,
    name: 'Skill gap',
    ground: 'the cleft',
    at: [545, 415],
    side: 'left',
    crop: { middle: [530, 345], span: 1100, turn: 10 },
    interval: 15,
  },
  {
    slug: 'networking',
    number: 4,
    name: 'Networking',
    ground: 'the crossing',
    at: [915, 637],
    side: 'left',
    crop: { middle: [1005, 640], span: 800, turn: 0 },
    interval: 6.25,
  },
  {
    slug: 'leading-a-team',
    number: 5,
    name: 'Leading a team',
    ground: 'the ridge',
    at: [1400, 268],
    side: 'above',
    crop: { middle: [1400, 268], span: 1100, turn: -13 },
    interval: 12.5,
  },
  {
    slug: 'changing-industry',
    number: 6,
    name: 'Changing industry',
    ground: 'the pass',
    at: [1434, 742],
    side: 'below',
    crop: { middle: [1437, 712], span: 900, turn: 8 },
    interval: 15,
  },
  {
    slug: 'economic-downturn',
    number: 7,
    name: 'Economic downturn',
    ground: 'the scree',
    at: [1692, 990],
    side: 'below',
    crop: { middle: [1800, 940], span: 900, turn: -8 },
    interval: 12.5,
  },
  {
    slug: 'work-life-balance',
    number: 8,
    name: 'Work-life balance',
    ground: 'the camp',
    at: [1322, 1340],
    side: 'right',
    crop: { middle: [1350, 1325], span: 1000, turn: 0 },
    interval: 10,
  },
];

/** Returns the place of an obstacle. */
export function placeOf(slug: PlaceSlug): Place {
  const place = PLACES.find((p) => p.slug === slug);
  if (place === undefined) throw new Error(`No place on the sheet is called "${slug}". Add it to src/terrain/places.ts.`);
  return place;
}
