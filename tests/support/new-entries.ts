import { checkContent, report, type SourceFile } from '../../src/schema/check.ts';
import { idFrom, valuesOf, withFiles, type Answers, type Ground } from '../../src/workbench/new/plan.ts';
import { shelfOf } from '../../src/workbench/new/shelf.ts';
import type { NewFile } from '../../src/workbench/new/templates/kind.ts';
import { kinds } from '../../src/workbench/new/templates/kinds.ts';

/** The least answers that each kind needs, for a content folder that has these obstacles, stories and resources. */
export const leastAnswers = (obstacle: string, story: string, resource: string): Readonly<Record<string, Answers>> => ({
  resource: { title: 'Zymurgy for two', type: 'book' },
  obstacle: { title: 'A boss who blocks you', name: 'Blocked path', line: 'Somebody above you stands in the way.', story, resource },
  guide: { title: 'How do you say no?', name: 'Say no', stage: 'find' },
  'case-study': { title: 'Zoe asks once', name: 'Zoe asks once', person: 'Zoe', obstacle },
  checklist: { title: 'What to pack', name: 'What to pack', form: 'worksheet' },
  finding: { title: 'Mentors and boats', authors: 'Zoe, A.; Yan, B.', year: '2019', source: 'A journal, 1(1), 1-2', kind: 'survey', strength: 'moderate' },
  page: { title: 'Who pays for this?', name: 'Who pays' },
  topic: { label: 'Seasons', description: 'When things happen.' },
});

/** The files of a new entry, made from these answers. Throws when an answer does not fit. */
export function madeFrom(kind: string, answers: Answers, files: readonly SourceFile[]): { id: string; made: NewFile[]; ground: Ground } {
  const { [kind]: found } = kinds;
  if (!found) throw new Error(`There is no kind ${kind}.`);
  const ground: Ground = { files, shelf: shelfOf(files), today: '2026-11-26' };
  const { values, wrong } = valuesOf(found, answers, ground);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const id = idFrom(found.named(values));
  return { id, made: found.files(id, values, ground), ground };
}

/** What the content check says of the content with these files in it. */
export const checked = (files: readonly SourceFile[], made: readonly NewFile[]): string[] => checkContent(withFiles(files, made)).map(report);
