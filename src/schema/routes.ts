import { site } from '../site.ts';
import type { Words } from '../words/words.ts';

/** Pages of ours that no file in `content/` stands behind, by the name under which writers link them. Their titles are words of the interface (`src/words`, `routes`). */
export const routes: readonly (keyof Words['routes'])[] = [
  ...(site.cohortPack.length > 0 ? (['checklists/cohort-pack'] as const) : []),
  'checklists/print-all',
  'resources/my-list',
  'offline',
];
