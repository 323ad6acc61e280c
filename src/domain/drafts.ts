import { answerOf, choiceOf, isAnswered, type Answers } from './answers.ts';
import { questionsOf, type Checklist, type Draft, type Question } from './checklist.ts';
import { decided } from './outcomes.ts';
import { say, type SayWords } from './say.ts';

const OPTIONAL = /^\? ?/;
const PLACE = /\{([a-z0-9-]+)\}/g;

/** The text of a draft with the answers in their places. What is missing stands as its label in brackets; an optional line that lacks an answer is left out. */
export function composed(checklist: Checklist, answers: Answers, { text }: Draft, words: SayWords): string {
  const items = new Map(questionsOf(checklist.sections).map((item) => [item.id, item]));
  const value = (id: string) => valueOf(id, checklist, items, answers, words);
  const lines = text.split('\n').flatMap((line) => {
    const missing = [...line.matchAll(PLACE)].some(([, id = '']) => value(id) === '');
    if (OPTIONAL.test(line) && missing) return [];
    return [line.replace(OPTIONAL, '').replace(PLACE, (_, id: string) => value(id) || `[${items.get(id)?.label ?? id}]`)];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function valueOf(id: string, checklist: Checklist, items: ReadonlyMap<string, Question>, answers: Answers, words: SayWords): string {
  if (id === 'outcomes' || id === 'reasons') {
    const { found } = decided(checklist, answers);
    return (id === 'outcomes' ? found.map(({ outcome }) => outcome.title) : found.flatMap(({ reasons }) => reasons)).join(id === 'outcomes' ? '; ' : ' ');
  }
  const item = items.get(id);
  return item ? spoken(item, answers, words) : '';
}

/** The answer as it stands in a sentence: an option that has words of its own for drafts is said in them. */
function spoken(item: Question, answers: Answers, words: SayWords): string {
  const answer = answerOf(answers, item.id) ?? answerOf(answers, item.id, 'first');
  if (!isAnswered(answer)) return '';
  if (item.kind !== 'choice' && item.kind !== 'choices') return say(item, answer, words).trim();
  const { picked, other } = choiceOf(answer);
  const said = item.options.filter(({ id }) => picked.includes(id)).map(({ says, label }) => says ?? label);
  return [...said, other.trim()].filter(Boolean).reduce((text, next) => `${text}${/[.?!]$/.test(text) ? ' ' : ', '}${next}`);
}
