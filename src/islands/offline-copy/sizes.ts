import { language } from '../words.ts';

/** Bytes as people say them: 0.4 MB, 12 MB. Little is never said to be nothing. */
export function megabytes(bytes: number): string {
  const size = bytes === 0 ? 0 : Math.max(bytes / 1e6, 0.1);
  const digits = size < 10 ? 1 : 0;
  return size.toLocaleString(language(), { style: 'unit', unit: 'megabyte', minimumFractionDigits: digits, maximumFractionDigits: digits });
}
