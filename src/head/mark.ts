import { readFileSync } from 'node:fs';
import { markIn, type Mark } from '../formats/svg.ts';

/** The mark of the site, as it is drawn in src/brand/mark.svg. Only for what runs at build. */
export const mark = (): Mark => markIn(readFileSync('src/brand/mark.svg', 'utf8'));
