import type { Palette } from '../formats/svg.ts';
import { color, type Theme } from './colors.ts';

const parts = ['ground', 'contour', 'index', 'water', 'reed', 'ink', 'trail', 'rock', 'shade', 'light'] as const;

/** The colors of the map by day and by night, or of the strips in the band. */
export const palette = (of: 'map' | 'strip', theme: Theme = 'light'): Palette =>
  Object.fromEntries(parts.map((part) => [part, color(`${of}-${part}`, theme)])) as Palette;
