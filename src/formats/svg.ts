import type { Drawing } from '../terrain/types.ts';

/** A drawing as the text of an SVG 1.1 file with its own style sheet. `slice` fills its frame and is cut at the edges, else all of it is shown. */
export function svgFile({ viewBox, width, height, parts }: Drawing, style: string, slice = false): string {
  const fit = slice ? ' preserveAspectRatio="xMidYMid slice"' : '';
  const paths = parts.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"${fit} fill="none"><style>${style}</style>${paths}</svg>`;
}

/**
 * A strip as a symbol that fills its frame and is cut at the edges: a page shows it with `<use href="file.svg#strip">`. An <img> would do, but browsers
 * count it as the largest content, and it comes a round trip after the words. What a style sheet says here would stay behind: its rules become attributes.
 */
export function stripFile({ viewBox, width, height, parts }: Drawing, band: Palette): string {
  const style = stripStyle(band);
  const paths = parts.map(({ kind, d }) => `<path${looksOf(kind, style)} d="${d}"/>`).join('');
  const ground = `<path fill="${band.ground}" d="M0 0h${width}v${height}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="strip" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice" fill="none">${ground}${paths}</symbol></svg>`;
}

/** What the style of a strip says of one kind of part, as attributes. */
function looksOf(kind: string, style: string): string {
  const rules = [...style.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors = '']) => selectors.split(',').includes(`.${kind}`));
  return rules
    .flatMap(([, , looks = '']) => looks.split(';'))
    .map((look) => ` ${look.trim().replace(/:\s*(.*)/, '="$1"')}`)
    .join('');
}

/** The mark of the site: the part of an SVG file that is inside its root element. */
export interface Mark {
  readonly viewBox: string;
  readonly inside: string;
}

/** The mark in the text of an SVG file. Throws, with what to draw, at a file that has no viewBox of 64 by 64. */
export function markIn(svg: string): Mark {
  const [, inside = ''] = /<svg\b[^>]*?viewBox="0 0 64 64"[^>]*>([^]*)<\/svg>/.exec(svg.replace(/<!--[^]*?-->/g, '')) ?? [];
  if (inside.trim()) return { viewBox: '0 0 64 64', inside: inside.trim() };
  throw new Error('src/brand/mark.svg cannot be read. Save the mark as an SVG file with viewBox="0 0 64 64" and plain shapes in one color, without fill.');
}

/** The mark and several drawings as symbols of one SVG file. A page shows one with `<use href="file.svg#id">`; stones take the color of its text. */
export function symbolsFile(drawings: readonly { id: string; drawing: Drawing }[], mark: Mark, facet: string): string {
  const symbols = [
    `<symbol id="mark" viewBox="${mark.viewBox}">${mark.inside}</symbol>`,
    ...drawings.map(
      ({ id, drawing: { viewBox, parts } }) =>
        `<symbol id="${id}" viewBox="${viewBox}">${parts.map(({ kind, d }) => `<path${kind === 'facet' ? ` fill="${facet}" fill-opacity=".45"` : ''} d="${d}"/>`).join('')}</symbol>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

const lines = (scale: number) =>
  `.contour{stroke-width:${0.9 * scale}}.index{stroke-width:${1.6 * scale}}.river{stroke-width:${7 * scale};stroke-linecap:round}.stream{stroke-width:${2.2 * scale}}.grid{stroke-width:${0.8 * scale};opacity:.45}
.marsh,.bridge,.fault,.tent,.cliff{stroke-width:${1.8 * scale};stroke-linecap:round;stroke-linejoin:round}.trail{stroke-linecap:round;stroke-width:${4.4 * scale};stroke-dasharray:0 ${8.8 * scale}}
.shade,.shade-deep{filter:blur(16px)}.light{filter:blur(20px)}`.replaceAll('\n', '');

/** What each part of a map is drawn in. */
export type Palette = Readonly<Record<'ground' | 'contour' | 'index' | 'water' | 'reed' | 'ink' | 'trail' | 'rock' | 'shade' | 'light', string>>;

const colors = (c: Palette, depth: readonly [number, number, number]) =>
  `svg{background:${c.ground}}.contour{stroke:${c.contour}}.index{stroke:${c.index}}.river,.stream,.grid{stroke:${c.water}}.marsh{stroke:${c.reed}}.bridge,.fault,.cliff{stroke:${c.ink}}.tent{stroke:${c.ink};fill:${c.ground}}.trail{stroke:${c.trail}}.scree{fill:${c.rock}}.shade,.shade-deep{fill:${c.shade}}.light{fill:${c.light}}.shade{opacity:${depth[0]}}.shade-deep{opacity:${depth[1]}}.light{opacity:${depth[2]}}`;

/** The style of the whole sheet: it follows the reader's light or dark setting by itself, as an image cannot read the page's colors. */
export const sheetStyle = (day: Palette, night: Palette): string =>
  `${colors(day, [0.12, 0.12, 0.62])}${lines(1.55)}@media(prefers-color-scheme:dark){${colors(night, [0.3, 0.34, 0.3])}}`;

/** The style of a strip: always dark, because it lies behind words in the band. */
export const stripStyle = (band: Palette): string => `${colors(band, [0.28, 0.3, 0.35])}${lines(0.9)}`;
