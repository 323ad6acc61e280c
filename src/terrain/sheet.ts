import { drawContours, drawWay } from './contour-lines.ts';
import { drawBridge, drawFault, drawMarsh, drawScree, drawTent } from './glyphs.ts';
import { heightAt } from './height-field.ts';
import { BECK, BRIDGE, GORGE, RIVER, SHEET, TENT, TRAIL } from './layout.ts';
import type { Pace } from './pen.ts';
import { drawRelief } from './relief.ts';
import type { Drawing, Part } from './types.ts';
import { viewOf } from './view.ts';

const LINE: Pace = { nearest: 18, farthest: 140, turn: 0.52 };
const WATER: Pace = { nearest: 16, farthest: 120, turn: 0.4 };

function drawGrid(): Part {
  const lines: string[] = [];
  for (let x = 250; x < SHEET.width; x += 250) lines.push(`M${x} 0v${SHEET.height}`);
  for (let y = 250; y < SHEET.height; y += 250) lines.push(`M0 ${y}h${SHEET.width}`);
  return { kind: 'grid', d: lines.join('') };
}

/** Draws the whole sheet: relief, contour lines, water, the trail and the signs of the eight kinds of ground. */
export function drawSheet(): Drawing {
  const { width, height } = SHEET;
  const view = viewOf({ middle: [width / 2, height / 2], span: width, turn: 0 }, width, height);
  const parts: Part[] = [
    ...drawRelief(heightAt, view, 40),
    drawGrid(),
    ...drawContours(heightAt, view, { interval: 30, cell: 8, pace: LINE, shortest: 130 }),
    drawWay('stream', view, GORGE, WATER),
    drawWay('stream', view, BECK, WATER),
    drawWay('river', view, RIVER, WATER),
    drawMarsh(view, 1.25, 74),
    drawScree(view, 1.45, 32),
    drawFault(view, 1, 0.78),
    drawBridge(view, BRIDGE, 1),
    drawWay('trail', view, TRAIL, WATER),
    drawTent(view, TENT, 1.2),
  ];
  return { width, height, viewBox: `0 0 ${width} ${height}`, parts };
}
