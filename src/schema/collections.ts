import { checklist } from './checklist.ts';
import { caseStudy, evidence, guide, obstacle, page, resource, topic } from './kinds.ts';

/** Every collection: its folder in `content/`, the files it takes, and what an entry must look like. */
export const collections = {
  obstacles: { pattern: '**/*.mdx', schema: obstacle, noun: 'obstacle' },
  mentorship: { pattern: '**/*.mdx', schema: guide, noun: 'guide' },
  'case-studies': { pattern: '**/*.mdx', schema: caseStudy, noun: 'case study' },
  pages: { pattern: '**/*.mdx', schema: page, noun: 'page' },
  resources: { pattern: '**/!(README).{md,mdx}', schema: resource, noun: 'resource' },
  checklists: { pattern: '**/*.yaml', schema: checklist, noun: 'checklist' },
  evidence: { pattern: '**/*.yaml', schema: evidence, noun: 'finding' },
  topics: { pattern: '**/*.yaml', schema: topic, noun: 'topic' },
} as const;

/** The name of a collection, which is also its folder in `content/`. */
export type CollectionName = keyof typeof collections;
/** The names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[];
