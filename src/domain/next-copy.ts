import { answerOf, isAnswered, rowsOf, TICKED, type Answer, type Answers, type Row } from './answers.ts';
import { questionsOf, type Checklist } from './checklist.ts';
import { say, type SayWords } from './say.ts';

const hasWords = (row: Row) => Object.values(row).some((text) => text.trim() !== '');

/** The answers with which the next copy begins: what is kept, the rows that are not ticked off, and the log with a row about this copy. */
export function nextCopyOf(checklist: Checklist, answers: Answers, words: SayWords): Answers {
  const { keep = [], carry = [], log } = checklist.nextCopy ?? {};
  const kept = keep.flatMap((id): [string, Answer][] => {
    const answer = answerOf(answers, id);
    return answer === undefined ? [] : [[id, answer]];
  });
  const carried = carry.map(({ table, unless }): [string, Answer] => [
    table,
    rowsOf(answerOf(answers, table)).filter((row) => hasWords(row) && row[unless] !== TICKED),
  ]);
  const items: Answers['items'] = Object.fromEntries([...kept, ...carried]);
  if (log) items[log.table] = [...rowsOf(answerOf(answers, log.table)).filter(hasWords), ...logRow(checklist, answers, log.columns, words)];
  return { ...(answers.name === undefined ? {} : { name: answers.name }), items, added: answers.added };
}

/** One row about this copy, or none when nothing of it was answered. A day stays a day; everything else is said in words. */
function logRow(checklist: Checklist, answers: Answers, columns: Record<string, string>, words: SayWords): Row[] {
  const items = questionsOf(checklist.sections);
  const cells = Object.entries(columns).map(([column, id]): [string, string] => {
    const item = items.find((candidate) => candidate.id === id);
    const answer = answerOf(answers, id);
    return [column, !item || !isAnswered(answer) ? '' : item.kind === 'date' && typeof answer === 'string' ? answer : say(item, answer, words)];
  });
  const row = Object.fromEntries(cells);
  return hasWords(row) ? [row] : [];
}
