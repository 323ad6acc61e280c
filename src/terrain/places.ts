import type { Point } from './types.ts';
import type { Crop } from './view.ts';

/** The eight obstacles that have a place on the sheet. */
export type PlaceSlug =
  'skill-gap' | 'networking' | 'work-life-balance' | 'office-politics' | 'economic-downturn' | 'industry-disruption' | 'changing-industry' | 'leading-a-team';

/** On which side of its mark a label stands. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** Where an obstacle lies on the sheet, and which crop its strip shows. */
export interface Place {
  readonly slug: PlaceSlug;
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
    at: [486, 1350],
    side: 'right',
    crop: { middle: [430, 1262], span: 900, turn: 31 },
    interval: 12.5,
  },
  {
    slug: 'office-politics',
    at: [408, 908],
    side: 'right',
    crop: { middle: [375, 838], span: 900, turn: 0 },
    interval: 5,
  },
  {
    slug: 'skill-gap',
    at: [545, 415],
    side: 'left',
    crop: { middle: [530, 345], span: 1100, turn: 10 },
    interval: 15,
  },
  {
    slug: 'networking',
    at: [915, 637],
    side: 'left',
    crop: { middle: [1005, 640], span: 800, turn: 0 },
    interval: 6.25,
  },
  {
    slug: 'leading-a-team',
    at: [1400, 268],
    side: 'above',
    crop: { middle: [1400, 268], span: 1100, turn: -13 },
    interval: 12.5,
  },
  {
    slug: 'changing-industry',
    at: [1434, 742],
    side: 'below',
    crop: { middle: [1437, 712], span: 900, turn: 8 },
    interval: 15,
  },
  {
    slug: 'economic-downturn',
    at: [1692, 990],
    side: 'below',
    crop: { middle: [1800, 940], span: 900, turn: -8 },
    interval: 12.5,
  },
  {
    slug: 'work-life-balance',
    at: [1322, 1340],
    side: 'right',
    crop: { middle: [1350, 1325], span: 1000, turn: 0 },
    interval: 10,
  },
];

/**
 * The place of each obstacle, by its id. The eight that the sheet was drawn for have their own; any other takes the next place that is free, in its
 * order. Those for whom none is left have none.
 */
export function placesFor(ids: readonly string[]): ReadonlyMap<string, Place> {
  const free = PLACES.filter(({ slug }) => !ids.includes(slug));
  return new Map(
    ids.flatMap((id): [string, Place][] => {
      const place = PLACES.find(({ slug }) => slug === id) ?? free.shift();
      return place ? [[id, place]] : [];
    }),
  );
}
