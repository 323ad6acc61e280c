import { readFileSync } from 'node:fs';

/** The reader's setting: a color of ours has a value for each. */
export type Theme = 'light' | 'dark';

/** The value of a color in the text of a style sheet: `light-dark(#a, #b)`, the same `#a` in both themes, or that of another color. */
export function colorIn(css: string, name: string, theme: Theme): string {
  const [, value = ''] = new RegExp(`^\\s*--${name}:\\s*(.+);`, 'm').exec(css) ?? [];
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (other) return colorIn(css, other, theme);
  const found = [...value.matchAll(/#[0-9a-f]{6}\b/gi)].map(([hex]) => hex);
  const hex = found[theme === 'dark' ? found.length - 1 : 0];
  if (!hex)
    throw new Error(
      `src/styles/tokens.css has no color --${name}. Write it with six digits, as --${name}: #rrggbb; or --${name}: light-dark(#rrggbb, #rrggbb);`,
    );
  return hex;
}

/** A color of the site for what is no page: pictures, icons, the manifest. Only for what runs at build. */
export const color = (name: string, theme: Theme = 'light'): string => colorIn(readFileSync('src/styles/tokens.css', 'utf8'), name, theme);
