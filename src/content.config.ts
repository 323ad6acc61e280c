import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as kinds } from './schema/collections.ts';

const from = <Name extends keyof typeof kinds>(name: Name) =>
  defineCollection({ loader: glob({ base: `./content/${name}`, pattern: kinds[name].pattern }), schema: kinds[name].schema });

export const collections = {
  obstacles: from('obstacles'),
  mentorship: from('mentorship'),
  'case-studies': from('case-studies'),
  pages: from('pages'),
  resources: from('resources'),
  checklists: from('checklists'),
  evidence: from('evidence'),
  topics: from('topics'),
};
