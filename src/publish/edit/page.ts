import { site } from '../../site.ts';
import { fill } from '../../words/say.ts';
import { wordsFor } from '../../words/words.ts';
import { editorPolicy, withPolicy } from '../policy-text.ts';
import { gitHostOf, type EditorSettings } from './git-host.ts';

/** The page of the editor, with its policy. Search engines leave it out, and no page of the guide leads to it. */
export function editorPage(base: string, settings: EditorSettings): string {
  const { edit, language } = wordsFor();
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${fill(edit.title, { site: site.name })}</title>
<link rel="icon" href="${base}favicon.svg">
<script type="module" src="editor.js"></script>
</head>
<body><noscript><p>${edit.noScript}</p></noscript></body>
</html>
`;
  return withPolicy(html, editorPolicy(gitHostOf(settings)));
}
