/** What the page of the editor runs: tells the CMS how our files are read and written, and starts it. */
import CMS from '@sveltia/cms';
import type { EditorConfig } from './config.ts';
import { formatOf } from './format.ts';

const { config, formats } = (await (await fetch('config.json')).json()) as EditorConfig;
for (const { name, extension, hasBody, shape } of formats) CMS.registerCustomFormat(name, extension, formatOf(shape, hasBody));
await CMS.init({ config: { ...config, site_url: new URL('..', location.href).href } });

// The CMS forbids a phone to enlarge the page, which nobody may do (WCAG 2.2, 1.4.4). It can go when the package no longer says maximum-scale.
for (const meta of document.querySelectorAll('meta[name="viewport"]')) meta.setAttribute('content', 'width=device-width, initial-scale=1');
