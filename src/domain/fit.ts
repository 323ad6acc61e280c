/**
 * A text that every format can hold: LF ends a line, and what XML 1.0 (section 2.2) has no place for is gone: control characters but tab and LF, U+FFFE and U+FFFF.
 * Half of a surrogate pair becomes U+FFFD.
 */
export const fit = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
