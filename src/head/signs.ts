const range = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** The signs that our cut typefaces hold: Basic Latin, the letters of Western European languages, and the punctuation that the site sets. */
export const signs = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…‹›€™−×←→↑↓✓`;
