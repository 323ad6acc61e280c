import { lookup } from 'mrmime';

/** What the common tables do not know, or say otherwise than the standard for it. */
const ours: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ico: 'image/x-icon',
  opml: 'text/x-opml',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** The content type of a file by its ending, with the character set where it is text. A file of an unknown kind stops with what to do. */
export function contentType(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  // What Pagefind wrote is its own, and compressed already: a host that takes it for text would break it.
  const type = ours[ending] ?? (/^(?:pagefind|pf_\w+)$/.test(ending) ? 'application/octet-stream' : lookup(ending));
  if (!type) throw new Error(`No content type is known for ${path}. Give ".${ending}" a line in src/publish/content-types.ts.`);
  return /^text\/|\/xml$/.test(type) ? `${type}; charset=utf-8` : type;
}
