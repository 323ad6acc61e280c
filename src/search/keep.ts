import { MyListKeeper } from '../storage/list.ts';
import { openNews } from '../storage/news.ts';

let list: MyListKeeper | undefined;

/** What is still on its way when the reader follows a link is put down in one step. */
function begin(): MyListKeeper {
  const keeper = new MyListKeeper(openNews());
  addEventListener('pagehide', () => keeper.leave());
  return keeper;
}

/** Puts an entry on the reader's list on this device. False when it is not saved there: the page of the list says why. */
export async function keep(id: string, title: string): Promise<boolean> {
  list ??= begin();
  const opened = await list.read();
  if (opened.is === 'newer') return false;
  if (list.has(id)) return true;
  const { is } = await list.add({ id, title, by: '', note: '' });
  return is === 'saved' && list.has(id);
}
