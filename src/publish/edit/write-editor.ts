import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../site.ts';
import { readContent } from '../../workbench/content-check.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editorConfig } from './config.ts';
import type { EditorSettings } from './git-host.ts';
import { editorPage } from './page.ts';

/** What the editor of this project is told, from its content as it is now. */
export const configText = async (root: string, base: string, settings: EditorSettings = site.editor): Promise<string> =>
  JSON.stringify(editorConfig(await readContent(root), base, settings));

/** Writes the editor of the project below `root` into a folder: its page, its scripts, its typefaces, and what it is told. */
export async function writeEditor(folder: string, root: string, base: string, settings: EditorSettings = site.editor): Promise<void> {
  await bundleEditor(folder);
  await writeFile(join(folder, 'index.html'), editorPage(base, settings));
  await writeFile(join(folder, 'config.json'), await configText(root, base, settings));
}
