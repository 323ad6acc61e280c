import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '../../src/exchange/qr.ts';

const ADDRESS = 'https://cairn.example/checklists/mentorship-agreement/#d1.';
const link = (length: number) => ADDRESS + 'aZ_-09bY'.repeat(120).slice(0, length - ADDRESS.length);

function drawn(text: string) {
  const code = qrCode(text);
  if (code.is !== 'drawn') throw new Error(code.is);
  const dark = new Set<string>();
  for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step++) dark.add(`${Number(x) + step} ${y ?? ''}`);
  }
  return { size: code.size, dark };
}

describe('a QR code', () => {
  test.each([60, 120, 121, 400, 401, 800])('every module of a link of %i characters is drawn, with four light ones around', (length) => {
    const { size, dark } = drawn(link(length));
    const { data } = encode(link(length), { ecc: length <= 120 ? 'Q' : length <= 400 ? 'M' : 'L', boostEcc: true, border: 0 });
    expect(size).toBe(data.length + 8);
    const wanted = data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`${x + 4} ${y + 4}`] : [])));
    expect([...dark].sort()).toEqual(wanted.sort());
  });

  test('the longer the link, the less it can afford to lose: a code of 800 characters still has less than 100 modules a side', () => {
    expect(drawn(link(800)).size - 8).toBeLessThan(100);
  });

  test('a link that no phone would read from a screen is refused, and octets count, not letters', () => {
    expect(qrCode(link(801))).toEqual({ is: 'too-long' });
    expect(qrCode('é'.repeat(401))).toEqual({ is: 'too-long' });
    expect(qrCode('é'.repeat(400)).is).toBe('drawn');
  });
});
