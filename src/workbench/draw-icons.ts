/** Draws the icons of the site from its mark, into public/. Run by hand (`npm run icons`) when the mark changes; the results are committed. */
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { mark } from '../head/mark.ts';
import { color } from '../styles/colors.ts';

const { inside } = mark();
const svg = (inset: number, corner: number, extra = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${extra}<rect width="64" height="64" rx="${corner}" fill="${color('band')}"/><g fill="${color('band-ink')}" transform="translate(${inset} ${inset}) scale(${(64 - 2 * inset) / 64})">${inside}</g></svg>`;

const folder = new URL('../../public/', import.meta.url);
const png = (size: number, inset: number, corner = 0) =>
  sharp(Buffer.from(svg(inset, corner)), { density: 72 * (size / 16) })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();

/** An ICO file that holds one PNG (ICO header of 6 bytes, one directory entry of 16 bytes, then the picture). */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}

await writeFile(new URL('favicon.svg', folder), svg(7, 10));
await writeFile(new URL('favicon.ico', folder), ico(await png(32, 4, 6), 32));
await writeFile(new URL('apple-touch-icon.png', folder), await png(180, 11));
await writeFile(new URL('icon-192.png', folder), await png(192, 9, 12));
await writeFile(new URL('icon-512.png', folder), await png(512, 9, 12));
// A phone may cut this one to a circle: the mark stays within its middle.
await writeFile(new URL('icon-maskable-512.png', folder), await png(512, 13));
