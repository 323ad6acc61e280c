import { answerOf, type Answers } from '../../domain/answers.ts';
import type { Checklist, Question } from '../../domain/checklist.ts';
import { isEach, questionsOf } from '../../domain/checklist.ts';
import { pickedApart, standing } from '../../domain/progress.ts';
import { say, sayPicked, type SayWords } from '../../domain/say.ts';
import { fill } from '../../domain/fill.ts';
import { put } from '../words.ts';

/** Says under each question that both sides answer how their answers stand: alike, different (and in what), or ready to be compared. */
export function drawBetween(form: Element, checklist: Checklist, answers: Answers, words: SayWords): void {
  const items = questionsOf(checklist.sections).filter(isEach);
  for (const place of form.querySelectorAll<HTMLElement>('[data-between]')) {
    const item = items.find(({ id }) => id === place.dataset['between']);
    const text = item ? told(place, item, answers, words) : '';
    put(place, text);
    place.hidden = text === '';
  }
}

function told({ dataset }: HTMLElement, item: Question, answers: Answers, words: SayWords): string {
  const [first, second] = [answerOf(answers, item.id, 'first'), answerOf(answers, item.id, 'second')];
  const state = standing(item, answers);
  const sentence = dataset[item.kind === 'choices' && state === 'different' ? 'picked' : state] ?? '';
  if (item.kind !== 'choices') return fill(sentence, { first: say(item, first, words), second: say(item, second, words) });
  const apart = pickedApart(first, second);
  const list = (ids: string[]) => sayPicked(item, ids).join(', ') || (dataset['nothing'] ?? '');
  return fill(sentence, { first: list(apart.first), second: list(apart.second), both: list(apart.both) });
}
