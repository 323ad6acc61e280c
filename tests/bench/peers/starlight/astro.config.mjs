import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

delete process.env.BASE_URL;

const section = (label, directory) => ({ label, items: [{ autogenerate: { directory } }] });

// The theme and the search as they come. The sidebar names no single resource: with all of them it would make every page three times as heavy.
export default defineConfig({
  site: 'https://cairn.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Cairn',
      sidebar: [
        section('Obstacles', 'obstacles'),
        section('Mentorship', 'mentorship'),
        section('Case studies', 'case-studies'),
        section('Checklists', 'checklists'),
        { label: 'Resources', link: '/resources/' },
      ],
    }),
  ],
});
