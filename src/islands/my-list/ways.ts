import { copyBeside } from '../work-sheet/copy-text.ts';
import { exportAs } from './export.ts';
import { drawLink, openLinkDialog } from './link-dialog.ts';
import type { Shelf } from './shelf.ts';
import { addShared } from './shared.ts';

export { drawLink };
export { openFile, openLink } from './shared.ts';

/** What buttons do that are seldom pressed: loaded with the first of them. */
export const deeds: Record<string, ((shelf: Shelf, button: HTMLButtonElement) => unknown) | undefined> = {
  export: (shelf, button) => exportAs(shelf, button.dataset['value'] ?? ''),
  link: openLinkDialog,
  copy: (_, button) => copyBeside(button),
  close: (_, button) => button.closest('dialog')?.close(),
  'add-shared': addShared,
};
