/** Returns a number from 0 up to 1 that depends only on the two integers and the seed. */
export function hash(x: number, y: number, seed: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 974634777);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  n = Math.imul(n ^ (n >>> 16), 2246822519);
  return ((n ^ (n >>> 15)) >>> 0) / 4294967296;
}

function slopeAt(gx: number, gy: number, dx: number, dy: number, seed: number): number {
  const angle = hash(gx, gy, seed) * Math.PI * 2;
  return Math.cos(angle) * dx + Math.sin(angle) * dy;
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Smooth noise of about -0.7 to 0.7 whose hills are about one unit apart. */
export function noise(x: number, y: number, seed: number): number {
  const gx = Math.floor(x);
  const gy = Math.floor(y);
  const dx = x - gx;
  const dy = y - gy;
  const u = ease(dx);
  const top = slopeAt(gx, gy, dx, dy, seed) * (1 - u) + slopeAt(gx + 1, gy, dx - 1, dy, seed) * u;
  const low = slopeAt(gx, gy + 1, dx, dy - 1, seed) * (1 - u) + slopeAt(gx + 1, gy + 1, dx - 1, dy - 1, seed) * u;
  return top + (low - top) * ease(dy);
}

/** Noise folded at zero, 0 to about 0.7: its creases run downhill like small streams. */
export function creased(x: number, y: number, seed: number): number {
  // The small square keeps the crease from being sharper than a pen can draw.
  const first = Math.hypot(noise(x, y, seed), 0.09);
  const second = Math.hypot(noise(x * 2.1, y * 2.1, seed + 1), 0.1);
  return first + second * 0.32;
}
