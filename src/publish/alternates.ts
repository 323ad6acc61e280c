import type { SitemapOptions } from '@astrojs/sitemap';
import { site } from '../site.ts';

type Options = NonNullable<SitemapOptions>;
const tags = [site.language, ...site.otherLanguages];

/** The page for readers of all other languages. */
const forOthers = (links: readonly { url: string; lang: string }[]) =>
  links.flatMap(({ url, lang }) => (lang === site.language ? [{ url, lang: 'x-default' }] : []));

/** How the sitemap names the same page in all its languages, as each page does in its head. Nothing where there is one language. */
export const alternates: Pick<Options, 'i18n' | 'serialize'> =
  tags.length === 1
    ? {}
    : {
        i18n: { defaultLocale: site.language, locales: Object.fromEntries(tags.map((tag) => [tag, tag])) },
        serialize: (item) => ({ ...item, ...(item.links && { links: [...item.links, ...forOthers(item.links)] }) }),
      };
