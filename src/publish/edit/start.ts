/** What the page of the editor runs: tells the CMS how our files are read and written, and starts it. */
import CMS from '@sveltia/cms';
import { checkFirst } from './check-first.ts';
import type { EditorConfig } from './config.ts';
import { formatOf } from './format.ts';

const { config, formats, known } = (await (await fetch('config.json')).json()) as EditorConfig;
const made = formats.map(({ name, extension, folder, hasBody, shape }) => ({ name, extension, folder, ...formatOf(shape, hasBody) }));
for (const { name, extension, fromFile, toFile } of made) CMS.registerCustomFormat(name, extension, { fromFile, toFile });
const check = checkFirst(
  new Map(known.map(([to, ids]) => [to, new Set(ids)])),
  (path, fields) => made.find(({ folder }) => path.startsWith(folder))?.toFile(fields) ?? '',
);
CMS.registerEventListener({ name: 'preSave', handler: check });
await CMS.init({ config: { ...config, site_url: new URL('..', location.href).href } });

// The CMS forbids a phone to enlarge the page, which nobody may do (WCAG 2.2, 1.4.4). It can go when the package no longer says maximum-scale.
for (const meta of document.querySelectorAll('meta[name="viewport"]')) meta.setAttribute('content', 'width=device-width, initial-scale=1');
