import type { Answers } from '../../domain/answers.ts';
import { isolated } from '../../domain/isolated.ts';
import type { Desk } from './desk.ts';

/** Where something that is only shown comes from. */
export type Source = 'link' | 'file' | 'earlier';

/** Shows answers on a sheet of paper in a window of its own. Nothing that is kept changes. */
export async function openPreview(desk: Desk, answers: Answers, from: Source): Promise<void> {
  const paper = await desk.paper(answers);
  desk.shown = answers;
  const dialog = desk.find<HTMLDialogElement>('dialog.preview');
  const title = desk.find<HTMLElement>('dialog.preview h2');
  title.textContent = title.dataset[from] ?? '';
  desk.find('dialog.preview [data-about]').textContent = [answers.name && isolated(answers.name), title.dataset['about']].filter(Boolean).join('. ');
  desk.find('dialog.preview .shown').replaceChildren(paper);
  desk.find<HTMLElement>('[data-do=put-back]').hidden = from !== 'earlier';
  dialog.showModal();
  dialog.scrollTop = 0;
}
