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
export function stripFile({ viewBox, width, height, parts }: Drawing): string {
  const paths = parts.map(({ kind, d }) => `<path${looksOf(kind)} d="${d}"/>`).join('');
  const ground = `<path fill="${bandColors.ground}" d="M0 0h${width}v${height}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="strip" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice" fill="none">${ground}${paths}</symbol></svg>`;
}

/** What the style of a strip says of one kind of part, as attributes. */
function looksOf(kind: string): string {
  const rules = [...stripStyle.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors = '']) => selectors.split(',').includes(`.${kind}`));
  return rules
    .flatMap(([, , looks = '']) => looks.split(';'))
    .map((look) => ` ${look.trim().replace(/:\s*(.*)/, '="$1"')}`)
    .join('');
}

/** Several drawings as symbols of one SVG file. A page shows one with `<use href="file.svg#id">`; stones take the color of its text. */
export function symbolsFile(drawings: readonly { id: string; drawing: Drawing }[]): string {
  const symbols = drawings.map(
    ({ id, drawing: { viewBox, parts } }) =>
      `<symbol id="${id}" viewBox="${viewBox}">${parts.map(({ kind, d }) => `<path${kind === 'facet' ? ' fill="#8f948a" fill-opacity=".45"' : ''} d="${d}"/>`).join('')}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

const lines = (scale: number) =>
  `.contour{stroke-width:${0.9 * scale}}.index{stroke-width:${1.6 * scale}}.river{stroke-width:${7 * scale};stroke-linecap:round}.stream{stroke-width:${2.2 * scale}}.grid{stroke-width:${0.8 * scale};opacity:.45}
.marsh,.bridge,.fault,.tent,.cliff{stroke-width:${1.8 * scale};stroke-linecap:round;stroke-linejoin:round}.trail{stroke-linecap:round;stroke-width:${4.4 * scale};stroke-dasharray:0 ${8.8 * scale}}
.shade,.shade-deep{filter:blur(16px)}.light{filter:blur(20px)}`.replaceAll('\n', '');

const colors = (
  c: Record<'ground' | 'contour' | 'index' | 'water' | 'reed' | 'ink' | 'trail' | 'rock' | 'shade' | 'light', string>,
  depth: readonly [number, number, number],
) =>
  `svg{background:${c.ground}}.contour{stroke:${c.contour}}.index{stroke:${c.index}}.river,.stream,.grid{stroke:${c.water}}.marsh{stroke:${c.reed}}.bridge,.fault,.cliff{stroke:${c.ink}}.tent{stroke:${c.ink};fill:${c.ground}}.trail{stroke:${c.trail}}.scree{fill:${c.rock}}.shade,.shade-deep{fill:${c.shade}}.light{fill:${c.light}}.shade{opacity:${depth[0]}}.shade-deep{opacity:${depth[1]}}.light{opacity:${depth[2]}}`;

const day = colors(
  {
    ground: '#efe8d7',
    contour: '#b7a47c',
    index: '#8f7a48',
    water: '#7fa9b3',
    reed: '#3f7480',
    ink: '#1a201d',
    trail: '#b5380f',
    rock: '#6f5f3c',
    shade: '#6f5c33',
    light: '#fffcf2',
  },
  [0.12, 0.12, 0.62],
);
const night = colors(
  {
    ground: '#1b231f',
    contour: '#4b4f3f',
    index: '#6d6e54',
    water: '#3f6b75',
    reed: '#6fa3ae',
    ink: '#f0ebdd',
    trail: '#ff8a5c',
    rock: '#9a9a80',
    shade: '#000',
    light: '#46574b',
  },
  [0.3, 0.34, 0.3],
);
const bandColors = {
  ground: '#14201c',
  contour: '#2c3d34',
  index: '#3a4e43',
  water: '#2b4a52',
  reed: '#3d6670',
  ink: '#6d8075',
  trail: '#a34c2b',
  rock: '#44564b',
  shade: '#000',
  light: '#2a3d34',
};
const band = colors(bandColors, [0.28, 0.3, 0.35]);

/** The style of the whole sheet: it follows the reader's light or dark setting by itself, as an image cannot read the page's colors. */
export const sheetStyle = `${day}${lines(1.55)}@media(prefers-color-scheme:dark){${night}}`;
/** The style of a strip: always dark, because it lies behind words in the band. */
export const stripStyle = `${band}${lines(0.9)}`;
