import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { collections as kinds } from './schema/collections.ts';
import { typeset } from './schema/typeset.ts';

const from = <Schema extends z.ZodType>(folder: string, { pattern, schema }: { pattern: string; schema: Schema }) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern }), schema: schema.transform(typeset) });

export const collections = {
  obstacles: from('obstacles', kinds.obstacles),
  mentorship: from('mentorship', kinds.mentorship),
  'case-studies': from('case-studies', kinds['case-studies']),
  pages: from('pages', kinds.pages),
  resources: from('resources', kinds.resources),
  checklists: from('checklists', kinds.checklists),
  evidence: from('evidence', kinds.evidence),
  topics: from('topics', kinds.topics),
};
