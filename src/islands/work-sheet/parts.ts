import { answerOf, textOf, type Answers } from '../../domain/answers.ts';
import { questionsOf, type Question, type Sheet } from '../../domain/checklist.ts';
import { composed } from '../../domain/drafts.ts';
import { decided, type Decision } from '../../domain/outcomes.ts';
import { keeps } from '../../domain/written.ts';
import { fill } from '../../domain/fill.ts';
import type { SayWords } from '../../domain/say.ts';

/** Draws what only some checklists have: checks, outcomes and drafts. The form and the paper alike. */
export function drawParts(scope: Element, sheet: Sheet, answers: Answers, words: SayWords): void {
  for (const list of scope.querySelectorAll<HTMLElement>('[data-checks]')) drawChecks(list, questionsOf(sheet.sections), answers);
  for (const place of scope.querySelectorAll<HTMLElement>('.found')) drawFound(place, decided(sheet, answers));
  for (const draft of sheet.drafts?.list ?? []) {
    const text = composed(sheet, answers, draft, words);
    for (const place of scope.querySelectorAll<HTMLElement>(`[data-draft="${draft.id}"]`)) {
      if (place instanceof HTMLTextAreaElement) place.value = text;
      else place.textContent = text;
    }
  }
}

function drawChecks(list: HTMLElement, questions: readonly Question[], answers: Answers): void {
  const item = questions.find(({ id }) => id === list.dataset['checks']);
  const text = item ? textOf(answerOf(answers, item.id)) : '';
  list.hidden = text.trim() === '';
  const checks = item && 'checks' in item ? (item.checks ?? []) : [];
  [...list.children].forEach((row, index) => {
    const check = checks[index];
    if (!check) return;
    const kept = keeps(text, check);
    row.classList.toggle('kept', kept);
    row.textContent = kept ? check.good : check.say;
  });
}

function drawFound(place: HTMLElement, { is, found }: Decision): void {
  const onPaper = place.dataset['found'] !== undefined;
  for (const article of place.querySelectorAll<HTMLElement>('[data-outcome]')) {
    const id = article.dataset['outcome'] ?? '';
    const hit = found.find(({ outcome }) => outcome.id === id);
    article.hidden = is === 'waiting' ? !onPaper : id === '' ? is !== 'none' : !hit;
    const reasons = article.querySelector('[data-reasons]');
    const said = hit?.reasons ?? [];
    if (reasons?.localName === 'ul') reasons.replaceChildren(...said.map(listItem));
    else if (reasons) reasons.textContent = said.join(' ');
  }
  for (const { outcome } of found) {
    const article = place.querySelector(`[data-outcome="${outcome.id}"]`);
    article?.parentElement?.append(article);
  }
  const status = place.querySelector<HTMLElement>('.finding');
  if (!status) return;
  const titles = is === 'none' ? [place.querySelector('[data-outcome=""] h3')?.textContent ?? ''] : found.map(({ outcome }) => outcome.title);
  const words = is === 'waiting' ? (status.dataset['waiting'] ?? '') : fill(status.dataset['found'] ?? '', { titles: titles.join('; ') });
  // What was answered on an earlier day is not said aloud on loading.
  status.ariaLive = navigator.userActivation.hasBeenActive ? 'polite' : 'off';
  if (status.textContent !== words) status.textContent = words;
}

const listItem = (text: string) => Object.assign(document.createElement('li'), { textContent: text });
