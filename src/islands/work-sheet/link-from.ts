import type { Next } from '../../domain/checklist.ts';

/** Full addresses of pages of ours, reckoned from the address of a worksheet: two steps up is the home page. */
export const linkFrom =
  (address: string) =>
  ({ to }: Next): string =>
    new URL(`../../${to.replace(/^pages\//, '')}/`, address).href;
