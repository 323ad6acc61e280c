/** Entries that nothing leads to, and resources that are filed under nothing. */
import type { Text } from '../words/finding.ts';
import { linkedFrom, reached } from '../words/web.ts';
import { fieldsOf, resourcesIn, type Task } from './entries.ts';

const advice: Readonly<Record<string, string>> = {
  resources: 'is found only in lists. Name it in alternatives or startHere of another entry, or link it with <Resource id="…">.',
  evidence: 'stands only in the list of all findings. Cite it with <Cite id="…">, or take it out.',
};

/** What the rule about orphans refuses, and beyond it each resource and each finding to which no other entry leads. To what we did not find nobody should be led. */
export function orphans(texts: readonly Text[]): Task[] {
  return texts.flatMap((text) => {
    const { collection, path } = text.entry;
    const refused = reached(text, texts).map(({ sentence }) => ({ path, sentence }));
    const says = fieldsOf(text.entry).status === 'not-verified' ? undefined : advice[collection];
    return refused.length > 0 || says === undefined || linkedFrom(text, texts) > 0 ? refused : [{ path, sentence: says }];
  });
}

/** Resources without an obstacle, or without an audience: a reader who narrows the list never meets them. */
export function unfiled(texts: readonly Text[], field: 'obstacles' | 'audience'): Task[] {
  return resourcesIn(texts)
    .filter((entry) => (fieldsOf(entry)[field] ?? []).length === 0)
    .map((entry) => ({
      path: entry.path,
      sentence:
        fieldsOf(entry).status === 'not-verified'
          ? `has no ${field}, as fits what we did not find.`
          : `has no ${field}. Add one, or leave it where it fits none.`,
    }));
}
