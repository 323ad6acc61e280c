import { tags } from './vocabulary.ts';

const TAG = /<([A-Z]\w*)\s([^>]*)>/g;

/** What the tags of a text lead to, as 'collection/id', in their order. */
export const tagsLeadTo = (body: string): string[] =>
  [...body.matchAll(TAG)].flatMap(([, name = '', attributes = '']) =>
    Object.entries(tags[name]?.ids ?? {}).flatMap(([attribute, to]) => {
      const id = new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1];
      return id === undefined ? [] : [to === 'entry' ? id : `${to}/${id}`];
    }),
  );
