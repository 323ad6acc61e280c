import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { stripStyle, svgFile } from '../formats/svg.ts';
import { drawSheet } from '../terrain/sheet.ts';
import { site } from '../site.ts';
import { color } from '../styles/colors.ts';
import { palette } from '../styles/palettes.ts';
import { mark } from './mark.ts';
import { signs } from './signs.ts';

/** What stands on a social card. */
export interface Card {
  title: string;
  /** A few words above the title. */
  eyebrow: string;
}

const WIDTH = 1200;
const HEIGHT = 630;

const face = async (file: string, axes: Record<string, number>) =>
  subsetFont(await readFile(`node_modules/@fontsource-variable/${file}`), signs, { targetFormat: 'sfnt', variationAxes: axes });

// Set once for all cards of a build: the drawing library wants each weight as a file of its own.
const faces = Promise.all([
  face('newsreader/files/newsreader-latin-opsz-normal.woff2', { wght: 500, opsz: 72 }),
  face('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', { wght: 700 }),
]);
// The upper part of the sheet, in the colors of the band. The drawing library has no background of its own, so a rectangle is put under it.
const land = Buffer.from(svgFile({ ...drawSheet(), viewBox: '300 60 1700 893', width: WIDTH, height: HEIGHT }, stripStyle(palette('strip')), true));
const ground = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: color('strip-ground') } })
  .composite([{ input: land }])
  .png()
  .toBuffer();

const ink = color('band-ink');

// As on a map, the land makes room for a name that stands on it.
const room = [8, 8, 16].map((blur) => `0 0 ${blur}px ${color('strip-ground')}`).join(', ');

const text = (size: number, color: string, family: string, words: string) => ({
  type: 'div',
  props: {
    style: { fontSize: size, color, fontFamily: family, lineHeight: 1.02, letterSpacing: size > 60 ? -2 : 0, textWrap: 'balance', textShadow: room },
    children: words,
  },
});

const sheet = ({ title, eyebrow }: Card) => ({
  type: 'div',
  props: {
    style: {
      boxSizing: 'border-box',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: WIDTH,
      height: HEIGHT,
      padding: '56px 72px 64px 176px',
    },
    children: [
      text(46, ink, 'heading', site.name),
      {
        type: 'div',
        props: {
          style: { display: 'flex', flexDirection: 'column', gap: 22, width: 940 },
          children: [text(30, color('band-accent'), 'text', eyebrow), text(title.length > 48 ? 74 : 96, ink, 'heading', title)],
        },
      },
    ],
  },
});

const trail = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect x="86" y="140" width="9" height="${HEIGHT}" fill="${color('band-trail')}"/><g transform="translate(52 46) scale(1.2)" fill="${ink}">${mark().inside}</g></svg>`;

/** A social card as JPEG, 1200 by 630 pixels (Open Graph): the title over the ground, with the trail and the mark. */
export async function drawCard(card: Card): Promise<Buffer> {
  const [heading, label] = await faces;
  const words = await satori(sheet(card), {
    width: WIDTH,
    height: HEIGHT,
    fonts: [
      { name: 'heading', data: heading, weight: 500 },
      { name: 'text', data: label, weight: 700 },
    ],
  });
  return sharp(await ground)
    .composite([{ input: Buffer.from(trail) }, { input: Buffer.from(words) }])
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}
