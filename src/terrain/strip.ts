import { drawContours, drawWay } from './contour-lines.ts';
import { drawBridge, drawFault, drawMarsh, drawScree, drawTent } from './glyphs.ts';
import { heightAt, makeCountry } from './height-field.ts';
import { BECK, BRIDGE, GORGE, RIVER, TRAIL } from './layout.ts';
import { noise } from './noise.ts';
import type { Pace } from './pen.ts';
import type { Place, PlaceSlug } from './places.ts';
import { drawRelief } from './relief.ts';
import type { Drawing, Field, Part, Point } from './types.ts';
import { viewOf } from './view.ts';
import type { Crop, View } from './view.ts';

const WIDTH = 1600;
const HEIGHT = 220;
const LINE: Pace = { nearest: 20, farthest: 170, turn: 0.36 };

function drawGround(field: Field, view: View, interval: number): Part[] {
  return [...drawRelief(field, view, 34), ...drawContours(field, view, { interval, cell: 8, pace: LINE, shortest: 120 })];
}

function drawSigns(slug: PlaceSlug, view: View): Part[] {
  if (slug === 'networking') return [drawBridge(view, BRIDGE, 1.5)];
  if (slug === 'office-politics') return [drawMarsh(view, 1.2, 38)];
  if (slug === 'economic-downturn') return [drawScree(view, 1.1, 17)];
  if (slug === 'industry-disruption') return [drawFault(view, 1.3, 0.57)];
  return slug === 'work-life-balance' ? [drawTent(view, [1400, 1330], 1.5)] : [];
}

function finish(parts: readonly Part[]): Drawing {
  return { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, parts: parts.filter((p) => p.d !== '') };
}

/** Draws the wide strip that opens an obstacle's page: its own ground, with the trail running through. */
export function drawStrip(place: Place): Drawing {
  const view = viewOf(place.crop, WIDTH, HEIGHT);
  return finish([
    ...drawGround(heightAt, view, place.interval),
    drawWay('stream', view, GORGE, LINE),
    drawWay('stream', view, BECK, LINE),
    drawWay('river', view, RIVER, LINE),
    ...drawSigns(place.slug, view),
    drawWay('trail', view, TRAIL, LINE),
  ]);
}

/** Draws a strip of other ground for a page without a place on the sheet; the same seed always gives the same strip. */
export function drawStripFor(seed: number): Drawing {
  const crop: Crop = { middle: [500, 500], span: 1300, turn: 0 };
  const view = viewOf(crop, WIDTH, HEIGHT);
  const trail: Point[] = [];
  for (let x = -200; x <= 1200; x += 20) trail.push([x, 500 + 110 * noise(x / 300, 0.5, seed + 9)]);
  return finish([...drawGround(makeCountry(seed), view, 10), drawWay('trail', view, trail, LINE)]);
}
