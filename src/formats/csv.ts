import Papa from 'papaparse';

/**
 * How a formula begins, in full-width signs too, and behind blanks and signs that cannot be seen. (`escapeFormulae: true` of papaparse 5.7 overlooks cells of
 * several lines.)
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** Where decimals have a comma, spreadsheets take `;` for the end of a cell, also within one that does not begin with a quote. */
const HIDDEN = /([;\t][\s\p{C}]*)(?=[=+\-@＝＋－＠])/gu;

/**
 * Rows as CSV (RFC 4180), the names of the columns first. A cell that a spreadsheet would take for a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([[...columns], ...rows.map((row) => row.map((cell) => cell.replace(HIDDEN, "$1'")))], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
