import { encode } from 'uqr';

/** A QR code as the path of a drawing of `size` by `size`, or a link that is too long for a phone to read it from a screen. */
export type QrCode = { is: 'drawn'; size: number; path: string } | { is: 'too-long' };

const LONGEST = 800;
/** Four light modules around it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** Short links can afford to lose more: 25, 15 or 7 percent of the code may be hidden. */
const correction = (length: number) => (length <= 120 ? 'Q' : length <= 400 ? 'M' : 'L');

/** The link as a QR code (ISO/IEC 18004, byte mode) one unit a module, for links of up to 800 bytes. */
export function qrCode(link: string): QrCode {
  const { length } = new TextEncoder().encode(link);
  if (length > LONGEST) return { is: 'too-long' };
  const { size, data } = encode(link, { ecc: correction(length), boostEcc: true, border: QUIET_ZONE });
  const path = data.flatMap((row, y) => [...runs(row)].map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('');
  return { is: 'drawn', size, path };
}

/** The dark runs of a row: where each begins, and how long it is. */
function* runs(row: readonly boolean[]): Generator<[number, number]> {
  for (let start = row.indexOf(true); start !== -1;) {
    const found = row.indexOf(false, start);
    const end = found === -1 ? row.length : found;
    yield [start, end - start];
    start = row.indexOf(true, end);
  }
}
