import { answerOf, type Answers } from '../../domain/answers.ts';
import type { Question } from '../../domain/checklist.ts';
import { say, type SayWords } from '../../domain/say.ts';
import { isStored } from '../../storage/draft.ts';
import { keyOf } from '../../storage/keys.ts';
import { copiesIn, nameOf } from '../../storage/sheets.ts';
import { sheetShape } from '../../storage/sheet.ts';

/** Writes beside each question that asks again what was answered before. On the screen a place without an answer is left out; on paper it is a line to fill in. */
export function drawRecalled(scope: Element, questions: Record<string, Question>, all: readonly [string, unknown][], words: SayWords, name?: string): void {
  const found = recall(questions, all, words, name);
  for (const place of scope.querySelectorAll<HTMLElement>('[data-recall]')) {
    const said = found.get(place.dataset['recall'] ?? '') ?? '';
    const field = place.querySelector('.said');
    if (field) field.textContent = said;
    if (place.dataset['screen'] !== undefined) place.hidden = said === '';
  }
}

/** What was answered on other worksheets on this device, in words. Of several copies the one of the same name counts, else the one saved last. */
function recall(questions: Record<string, Question>, all: readonly [string, unknown][], words: SayWords, name = ''): Map<string, string> {
  return new Map(
    Object.entries(questions).map(([key, item]) => {
      const [sheet = '', id = ''] = key.split('/');
      const copies = copiesIn(all, sheet);
      const copy = copies.find((one) => name !== '' && one.name === name.trim()) ?? copies[0];
      const value = copy && all.find(([at]) => at === keyOf('sheet', nameOf(sheet, copy.id)))?.[1];
      const answers: Answers | undefined = isStored(value) ? sheetShape.read(value.data, value.v) : undefined;
      return [key, answers ? say(item, answerOf(answers, id) ?? answerOf(answers, id, 'first'), words) : ''];
    }),
  );
}
