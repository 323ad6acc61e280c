/**
 * True when the text is thirteen digits whose last is the right check digit.
 * Source: ISO 2108 (ISBN-13): digits weighted 1, 3, 1, 3 … sum to a multiple of ten. Hyphens are not accepted: we store digits.
 */
export function isIsbn13(text: string): boolean {
  if (!/^97[89]\d{10}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** The ISBN-13 that a text stands for in any usual writing (ten or thirteen digits, hyphens, spaces, "ISBN" before it), or undefined when a digit is wrong. */
export function toIsbn13(text: string): string | undefined {
  const digits = text.replace(/^\s*ISBN(?:-1[03])?:?/i, '').replace(/[\s\u2010-\u2015-]/g, '');
  if (isIsbn13(digits)) return digits;
  if (!/^\d{9}[\dXx]$/.test(digits)) return undefined;
  // ISBN-10: digits weighted 10 to 1 sum to a multiple of eleven, X is ten.
  const sum = digits.split('').reduce((total, digit, index) => total + (/x/i.test(digit) ? 10 : Number(digit)) * (10 - index), 0);
  if (sum % 11 !== 0) return undefined;
  const first = `978${digits.slice(0, 9)}`;
  return Array.from({ length: 10 }, (_, last) => `${first}${last}`).find(isIsbn13);
}
