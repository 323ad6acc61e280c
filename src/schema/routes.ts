import { site } from '../site.ts';

/** Pages of ours that no file in `content/` stands behind, by the name under which writers link them. Their titles are words of the interface (`src/words`, `routes`). */
export const routes = (['checklists/cohort-pack', 'checklists/print-all', 'resources/my-list', 'offline'] as const).filter(
  (route) => route !== 'checklists/cohort-pack' || site.cohortPack.length > 0,
);
