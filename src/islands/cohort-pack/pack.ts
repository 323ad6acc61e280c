import { noAnswers, setAnswer, type Answers } from '../../domain/answers.ts';
import type { Checklist } from '../../domain/checklist.ts';
import type { Row } from '../../domain/cohort-rows.ts';
import { composed } from '../../domain/drafts.ts';
import type { SheetWords } from '../work-sheet/sheet-words.ts';
import { drawPaper } from '../work-sheet/paper.ts';
import { fill } from '../../domain/fill.ts';

/** What the coordinator asked for. */
export interface Order {
  rows: readonly Row[];
  sheets: readonly string[];
  copies: number;
  program: string;
  logo: HTMLImageElement | undefined;
  /** Days that stand on every agreement, by item. */
  days: Record<string, string>;
}

/** The page is not held up longer than this at a time. */
const BREATH = 24;
const breathe = () => new Promise<void>((go) => setTimeout(go));

interface Master {
  paper: HTMLElement;
  checklist: Checklist;
  words: SheetWords;
}

/** Makes all the sheets, a pair at a time. `progress` hears how many are done; when it answers false, the work ends and nothing is handed back. */
export async function makePack(host: HTMLElement, order: Order, progress: (done: number) => boolean): Promise<DocumentFragment | undefined> {
  const pack = new DocumentFragment();
  const masters = mastersOf(host, order);
  let since = performance.now();
  for (const [index, row] of order.rows.entries()) {
    const set = masters.map((master) => filled(master, row, order));
    for (let copy = 0; copy < order.copies; copy++) pack.append(...set.map((paper) => (copy === 0 ? paper : paper.cloneNode(true))));
    if (performance.now() - since < BREATH) continue;
    if (!progress(index + 1)) return undefined;
    await breathe();
    since = performance.now();
  }
  if (order.sheets.includes('tick-sheet')) pack.append(tickSheet(host, order));
  // All pictures are one: when the first can be shown, all can.
  await pack.querySelector('img')?.decode();
  return progress(order.rows.length) ? pack : undefined;
}

function mastersOf(host: HTMLElement, order: Order): Master[] {
  const { words, sheets } = JSON.parse(host.querySelector('script')?.textContent ?? '') as {
    words: SheetWords;
    sheets: { id: string; checklist: Checklist }[];
  };
  return sheets.filter(({ id }) => order.sheets.includes(id)).map(({ id, checklist }) => ({ paper: blank(host, id, order), checklist, words }));
}

/** A blank sheet with the letterhead of the program. Its name is not said twice where the sheet asks for it. */
function blank(host: HTMLElement, id: string, { program, logo }: Order): HTMLElement {
  const paper = host.querySelector<HTMLTemplateElement>(`template[data-sheet="${id}"]`)?.content.querySelector('.sheet')?.cloneNode(true) as HTMLElement;
  const template = host.querySelector<HTMLTemplateElement>('template[data-letterhead]');
  const head = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const name = paper.querySelector('[data-answer=program]') ? '' : program;
  paper.dataset['copy'] = 'filled';
  const place = head.querySelector('.program');
  if (name && place) place.textContent = name;
  else place?.remove();
  if (logo) {
    const picture = logo.cloneNode() as HTMLImageElement;
    picture.alt = program ? fill(template?.dataset['altOf'], { program }) : (template?.dataset['alt'] ?? '');
    head.prepend(picture);
  }
  if (logo ?? name) paper.querySelector('header')?.prepend(head);
  return paper;
}

function filled({ paper: master, checklist, words }: Master, { mentee, mentor }: Row, { program, days }: Order): HTMLElement {
  const paper = master.cloneNode(true) as HTMLElement;
  const said = { 'mentee-name': mentee.trim(), 'mentor-name': mentor.trim(), program, ...days };
  const answers = Object.entries(said).reduce<Answers>((all, [id, text]) => (text ? setAnswer(all, id, text) : all), noAnswers);
  drawPaper(paper, checklist, answers, words);
  for (const draft of checklist.drafts?.list ?? []) {
    const place = paper.querySelector(`[data-draft="${draft.id}"]`);
    if (place) place.textContent = composed(checklist, answers, draft, words);
  }
  return paper;
}

function tickSheet(host: HTMLElement, order: Order): HTMLElement {
  const paper = blank(host, 'tick-sheet', order);
  const [empty] = paper.querySelector('tbody')?.rows ?? [];
  order.rows.forEach((pair, index) => {
    const row = empty?.cloneNode(true) as HTMLElement;
    const words: Record<string, string> = { number: `${index + 1}`, mentee: pair.mentee.trim(), mentor: pair.mentor.trim() };
    for (const cell of row.querySelectorAll<HTMLElement>('[data-fill]')) cell.textContent = words[cell.dataset['fill'] ?? ''] ?? '';
    empty?.before(row);
  });
  empty?.remove();
  return paper;
}
