/** The content and the words of it, for `npm run check`. */
import { checkSite } from '../../schema/check-site.ts';
import { checkContent, report, type SourceFile } from '../../schema/check.ts';
import { show } from '../words/finding.ts';
import { checkWords } from '../words/rules.ts';
import type { Outcome } from './tools.ts';

/** Everything that keeps the content from being built, that of the asked files first. */
export function contentOutcome(files: readonly SourceFile[], isAsked: (path: string) => boolean): Outcome {
  const found = Map.groupBy(checkContent(files), ({ path }) => isAsked(path));
  const [mine = [], others = []] = [found.get(true), found.get(false)];
  const elsewhere = others.length === 0 ? [] : [...(mine.length > 0 ? [''] : []), 'In files that you did not change:', ...others.map(report)];
  return { name: 'content', held: mine.length + others.length === 0, said: [...mine.map(report), ...elsewhere].join('\n') };
}

/** What src/site.ts names and is not in the content: a page may have been renamed or taken away. */
export function siteOutcome(files: readonly SourceFile[]): Outcome {
  const found = checkSite(files);
  return { name: 'site', held: found.length === 0, said: found.map(report).join('\n') };
}

/** What a strict editor would mend in the asked files. */
export function wordsOutcome(files: readonly SourceFile[], isAsked: (path: string) => boolean): Outcome {
  const found = checkWords(files, isAsked);
  return { name: 'words', held: found.length === 0, said: found.map(show).join('\n') };
}
