import { earlierIn, type Earlier } from '../../storage/earlier.ts';
import { fill } from '../../domain/fill.ts';
import { language } from '../words.ts';
import type { Desk } from './desk.ts';
import { handOver } from './file.ts';
import { openPreview } from './preview.ts';

const when = (at: string) => (at === '' ? '' : new Date(at).toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' }));

/** Lists the earlier versions of this copy and what was put aside. Looking at one changes nothing. */
export async function openEarlier(desk: Desk): Promise<void> {
  const dialog = desk.find<HTMLDialogElement>('dialog.earlier');
  const list = dialog.querySelector<HTMLElement>('ul');
  const about = dialog.querySelector<HTMLElement>('p');
  if (!list || !about) return;
  const all = earlierIn(await desk.disk.all().catch(() => []), desk.kept);
  about.textContent = about.dataset[all.length > 0 ? 'some' : 'none'] ?? '';
  list.replaceChildren(...all.map((version) => row(desk, list.dataset, version)));
  dialog.showModal();
}

function row(desk: Desk, words: DOMStringMap, { answers, is, at, key, value }: Earlier): HTMLLIElement {
  const item = document.createElement('li');
  const name = fill(words[answers ? is : 'unreadable'] ?? '', { when: when(at) });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words[answers ? 'look' : 'file'] ?? '' });
  button.ariaLabel = `${button.textContent}: ${name}`;
  button.addEventListener('click', () => {
    if (answers) void openPreview(desk, answers, 'earlier');
    else handOver(`${key.replace(/[^\w-]+/g, '-')}.json`, JSON.stringify(value, null, 2), 'application/json');
  });
  item.append(Object.assign(document.createElement('span'), { textContent: name }), button);
  return item;
}
