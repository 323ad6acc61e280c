import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { collections as kinds } from './schema/collections.ts';
import { typeset } from './schema/typeset.ts';
import { site } from './site.ts';

/** A translation has the id of its original after its language: `es/skill-gap` for content/es/obstacles/skill-gap.mdx. */
const idOf = (folder: string, path: string) => path.replace(`${folder}/`, '').replace(/\.\w+$/, '');

const from = <Schema extends z.ZodType>(folder: string, { pattern, schema }: { pattern: string; schema: Schema }) =>
  defineCollection({
    loader: glob({
      base: './content',
      pattern: ['', ...site.otherLanguages.map((language) => `${language}/`)].map((language) => `${language}${folder}/${pattern}`),
      generateId: ({ entry }) => idOf(folder, entry),
    }),
    schema: schema.transform(typeset),
  });

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
