/**
 * True when the text is thirteen digits whose last is the right check digit.
 * Source: ISO 2108 (ISBN-13): digits weighted 1, 3, 1, 3 … sum to a multiple of ten. Hyphens are not accepted: we store digits.
 */
export function isIsbn13(text: string): boolean {
  if (!/^97[89]\d{10}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
