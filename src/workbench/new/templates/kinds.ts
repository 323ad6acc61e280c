/** Every kind of entry that `npm run new` can make, by the name that an editor types. */
import { caseStudy } from './case-study.ts';
import { checklist } from './checklist.ts';
import { finding } from './finding.ts';
import { guide } from './guide.ts';
import type { Kind } from './kind.ts';
import { obstacle } from './obstacle.ts';
import { page } from './page.ts';
import { resource } from './resource.ts';
import { topic } from './topic.ts';

export const kinds: Readonly<Record<string, Kind>> = { resource, obstacle, guide, 'case-study': caseStudy, checklist, finding, page, topic };
