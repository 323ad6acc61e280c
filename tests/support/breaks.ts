import { letters, pagesOf, rulesOf, type Box, type PdfPage, type Text } from './pdf.ts';

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
const beside = (line: Text) => (other: Text) => middle(other) > line.top && middle(other) < line.bottom;

/** The lines of text at the foot of a page: the lowest one and what stands beside it. */
function foot({ lines }: PdfPage): Text[] {
  const lowest = lines.toSorted((one, other) => middle(other) - middle(one))[0];
  return lowest ? lines.filter(beside(lowest)) : [];
}

/** Headings that are the last thing on their page: no words and no line to write on below or beside them. */
export function leftBehind(file: string, headings: readonly string[]): string[] {
  const ends = headings.map(letters);
  const isEnd = ({ text }: Text) => ends.some((heading) => heading.endsWith(letters(text)));
  return pagesOf(file).flatMap((page, index) => {
    const last = foot(page);
    if (last.length === 0 || !last.every(isEnd)) return [];
    // A heading that hangs in the margin may be longer than the words beside its first line.
    const own = page.lines.filter((line) =>
      ends.some((heading) => heading.includes(letters(line.text)) && last.some(({ text }) => heading.endsWith(letters(text)))),
    );
    if (own.some((line) => page.lines.some((other) => !own.includes(other) && beside(line)(other)))) return [];
    const below = rulesOf(file, index + 1).across.some(({ top }) => last.every((line) => top > middle(line)));
    return below ? [] : [`page ${index + 1}: ${last.map(({ text }) => text).join(' | ')}`];
  });
}

/** Pages with fewer than three lines, of text or to write on. */
export function thinPages(file: string): string[] {
  return pagesOf(file).flatMap((page, index) => {
    const rows = page.lines.filter((line, place) => !page.lines.slice(0, place).some(beside(line)));
    return rows.length >= 3 || rows.length + rulesOf(file, index + 1).across.length >= 3 + 1
      ? []
      : [`page ${index + 1}: ${rows.map(({ text }) => text).join(' / ')}`];
  });
}

/** The lines to write on, without those that frame a section (as wide as the page) or a table (they meet a line that goes down). */
export function writingLines(file: string): number {
  return pagesOf(file)
    .map((_, index) => rulesOf(file, index + 1))
    .flatMap(({ across, down }) => {
      const edge = Math.min(...across.map(({ left }) => left));
      const meets = (rule: Box) =>
        down.some(
          (side) => Math.abs(middle(rule) - middle(side)) <= (side.bottom - side.top) / 2 + 2 && side.left > rule.left - 3 && side.right < rule.right + 3,
        );
      return across.filter((rule) => rule.left > edge + 2 && !meets(rule));
    }).length;
}
