import { answerOf, choiceOf, isAnswered, textOf, type Answers } from './answers.ts';
import { isEach, questionsOf, sides, type Checklist, type Outcome, type Point, type Question } from './checklist.ts';
import { shownSections } from './progress.ts';

/** An outcome that the answers point to, with the reasons, heaviest first. */
export interface Found {
  outcome: Outcome;
  weight: number;
  reasons: string[];
}

/** waiting: not enough is answered yet. none: everything was looked at, and nothing fits. */
export interface Decision {
  is: 'waiting' | 'none' | 'found';
  found: Found[];
}

/** What the answers point to, by the rules in the checklist itself. A checklist without outcomes is always waiting. */
export function decided(checklist: Checklist, answers: Answers): Decision {
  const { outcomes } = checklist;
  const weighed = questionsOf(shownSections(checklist, answers)).filter(hasPoints);
  const done = weighed.filter((item) => givenTo(item, answers).length > 0).length;
  if (!outcomes || done === 0 || (outcomes.after === 'all' && done < weighed.length)) return { is: 'waiting', found: [] };
  const points = weighed.flatMap((item) => pointsOf(item, answers));
  const reached = outcomes.list.map((outcome) => weigh(outcome, points)).filter(({ outcome, weight }) => weight >= outcome.least);
  const found = outcomes.decide === 'rank' ? reached.toSorted((a, b) => b.weight - a.weight).slice(0, outcomes.most) : reached.slice(0, 1);
  return { is: found.length > 0 ? 'found' : done < weighed.length ? 'waiting' : 'none', found };
}

function weigh(outcome: Outcome, points: readonly Point[]): Found {
  const own = points.filter(({ to }) => to === outcome.id).toSorted((a, b) => b.weight - a.weight);
  const reasons = own.flatMap(({ because }) => (because === undefined ? [] : [because]));
  return { outcome, weight: own.reduce((sum, { weight }) => sum + weight, 0), reasons: [...new Set(reasons)] };
}

/** True when something in this question speaks for an outcome. */
export const hasPoints = (item: Question): boolean =>
  item.kind === 'tick'
    ? (item.points ?? []).length > 0
    : (item.kind === 'choice' || item.kind === 'choices') && item.options.some(({ points = [] }) => points.length > 0);

const givenTo = (item: Question, answers: Answers) => (isEach(item) ? sides : [undefined]).map((side) => answerOf(answers, item.id, side)).filter(isAnswered);

/** The points of what was ticked or picked, by whichever side. */
function pointsOf(item: Question, answers: Answers): Point[] {
  const given = givenTo(item, answers);
  if (item.kind === 'tick') return given.includes(true) ? [...(item.points ?? [])] : [];
  if (item.kind !== 'choice' && item.kind !== 'choices') return [];
  const picked = new Set(given.flatMap((answer) => [...choiceOf(answer).picked, textOf(answer)]));
  return item.options.filter(({ id }) => picked.has(id)).flatMap(({ points }) => points ?? []);
}
