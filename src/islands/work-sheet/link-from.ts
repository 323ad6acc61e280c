import type { Next } from '../../domain/checklist.ts';

/** Full addresses of pages of ours, reckoned from the address of a worksheet: two steps up is the home page of its language (library/sheet-places.ts). */
export const linkFrom =
  (address: string) =>
  ({ to }: Next): string =>
    new URL(`../../${to}/`, address).href;
