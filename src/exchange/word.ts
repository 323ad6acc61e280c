import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Finding, SheetDocument, Titled } from '../domain/document.ts';
import { site } from '../site.ts';
import { heading, partBlocks, words, type Block } from './word-parts.ts';

/** The papers that a Word file can be laid out for. */
export type Paper = 'A4' | 'Letter';

/** Twips: 1440 are an inch, 567 a centimeter. */
const papers = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };
const MARGIN = 1134;

const rule = { style: BorderStyle.SINGLE, size: 6, color: '767676', space: 1 };
type Look = Required<Pick<IParagraphStyleOptions, 'paragraph' | 'run'>>;
const style = (id: string, paragraph: Look['paragraph'], run: Look['run'] = {}): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

/** Sizes are half points, distances twips. */
const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: 'Calibri', size: 22, language: { value: language } }, paragraph: { spacing: { after: 80, line: 264 } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 80 }, keepNext: true, outlineLevel: 0 } },
    heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 40 }, keepNext: true, outlineLevel: 1 } },
  },
  paragraphStyles: [
    style('Help', { keepLines: true }, { color: '595959', size: 20 }),
    style('Answer', { indent: { left: 284 } }),
    style('Option', { indent: { left: 340, hanging: 340 }, spacing: { after: 40 } }),
    style('Cell', { spacing: { after: 0 } }),
    style('ColumnHead', { spacing: { after: 0 }, keepNext: true }, { bold: true }),
    // Between: neighbors with the same border share one box in Word, and only the last would be ruled.
    style('Room', { border: { bottom: rule, between: rule }, spacing: { before: 0, after: 0, line: 480, lineRule: 'exact' } }),
  ],
});

/** A document as a Word file (ECMA-376) with real headings, in the browser and in Node: the bytes of its ZIP archive. */
export async function wordFile(document: SheetDocument, paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, copy, address, reviewed, language } = document;
  const file = new Document({
    title: [title, copy].filter(Boolean).join(': '),
    creator: site.name,
    lastModifiedBy: site.name,
    description: address,
    styles: stylesIn(language),
    sections: [
      {
        properties: { page: { size: papers[paper], margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: footer(address, reviewed) },
        children: blocksOf(document),
      },
    ],
  });
  return new Uint8Array(await Packer.pack(file, 'uint8array'));
}

function blocksOf({ title, copy, intro, sections, outcomes, map, drafts }: SheetDocument): Block[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...words(copy),
    ...words(intro),
    ...sections.flatMap((section) => titled(section, partBlocks)),
    ...titled(outcomes, findingBlocks),
    ...titled(map, partBlocks),
    ...titled(drafts, (draft) => [heading(draft.title, 2), ...words(draft.help, 'Help'), ...words(draft.text, 'Answer')]),
  ];
}

const titled = <T>(section: Titled<T> | undefined, blocks: (one: T) => Block[]): Block[] =>
  section ? [heading(section.title, 1), ...words(section.help, 'Help'), ...section.list.flatMap(blocks)] : [];

function findingBlocks({ title, text, reasons, say, next }: Finding): Block[] {
  const because = reasons.map((reason) => new Paragraph({ text: reason, bullet: { level: 0 } }));
  return [heading(title, 2), ...words(text), ...because, ...say.flatMap((line) => words(line, 'Answer')), ...words(next)];
}

function footer(address: string, reviewed: string): Footer {
  const pages = new TextRun({ children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Help', alignment: AlignmentType.CENTER, children: [new TextRun({ text: `${address} · ${reviewed}` }), pages] })],
  });
}
