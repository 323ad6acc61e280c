import type { APIRoute } from 'astro';
import { file, href } from '../library/addresses.ts';
import { find } from '../library/library.ts';
import { site } from '../site.ts';
import { color } from '../styles/colors.ts';
import { wordsFor } from '../words/words.ts';

/** What a phone needs to keep the site on its home screen (W3C Web Application Manifest). */
export const GET: APIRoute = async () => {
  const words = wordsFor();
  const sheets = site.mainSheet ? [await find('checklists', site.mainSheet)] : [];
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      id: href(''),
      lang: site.language,
      start_url: href(''),
      scope: href(''),
      // Where the browser can, with a way back: the pages have none of their own.
      display: 'standalone',
      display_override: ['minimal-ui', 'standalone'],
      categories: ['education', 'business', 'productivity'],
      background_color: color('band'),
      theme_color: color('band'),
      icons: [
        { src: file('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: file('icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: file('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: words.searchPage.title, url: href('search') },
        ...sheets.map(({ id, data }) => ({ name: data.title, url: href(`checklists/${id}`) })),
        { name: words.routes['resources/my-list'], url: href('resources/my-list') },
      ].map((shortcut) => ({ ...shortcut, icons: [{ src: file('icon-192.png'), sizes: '192x192', type: 'image/png' }] })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
