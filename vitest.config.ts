import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// unit: rules, without Astro. render: with Astro's own modules. site: reads the built site (CAIRN_DIST, else dist/; run `npm run build` first).
export default defineConfig({
  test: {
    projects: [
      // Time enough for a busy machine: no promise here is about speed.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Astro without the site's own configuration, whose content check would stop every test at the first wrong id.
      getViteConfig({ test: { name: 'render', include: ['tests/render/**/*.test.ts'], testTimeout: 120_000 } }, { configFile: false }),
      // The pages are read once for all its files, not once for each.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
