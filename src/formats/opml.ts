import Builder from 'fast-xml-builder';

/** A link in an outline. */
export interface Outline {
  readonly text: string;
  readonly url: string;
  readonly description: string;
  readonly language?: string | undefined;
}

const builder = new Builder({ ignoreAttributes: false, attributesGroupName: '$', attributeNamePrefix: '', format: true, suppressEmptyNode: true });

/** What XML 1.0 has no place for (section 2.2), and line breaks, which an attribute would lose. */
const plain = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();

/** A list of links as OPML 2.0 (https://opml.org/spec2.opml). They are of the type `link`: addresses of pages, not of feeds. */
export function toOpml({ title, modified, address }: { title: string; modified: Date; address: string }, links: readonly Outline[]): string {
  const outline = links.map(({ text, url, description, language }) => ({
    $: { text: plain(text), type: 'link', url, description: plain(description), ...(language === undefined ? {} : { language }) },
  }));
  return builder.build({
    '?xml': { $: { version: '1.0', encoding: 'UTF-8' } },
    opml: {
      $: { version: '2.0' },
      head: { title: plain(title), dateModified: modified.toUTCString(), ownerId: address, docs: 'http://opml.org/spec2.opml' },
      body: { outline },
    },
  });
}
