import type { Backend, CmsConfig } from '@sveltia/cms';
import type { RefTarget } from '../../schema/fields.ts';
import { knownIds } from '../../schema/known.ts';
import { open, type Entry, type SourceFile } from '../../schema/source.ts';
import { site } from '../../site.ts';
import { fill } from '../../words/say.ts';
import { wordsFor } from '../../words/words.ts';
import { editorCollections, type Format } from './collections.ts';
import type { EditorSettings } from './git-host.ts';

/** All that the editor is told when it starts. */
export interface EditorConfig {
  config: CmsConfig;
  formats: Format[];
  /** Every id that something can refer to, for the check before a file is saved. */
  known: [to: RefTarget, ids: string[]][];
}

/** The configuration of the editor for this content, as its page loads it. */
export function editorConfig(files: readonly SourceFile[], base: string, settings: EditorSettings = site.editor): EditorConfig {
  const { collections, formats } = editorCollections(files);
  const entries = files.map(open).filter((entry): entry is Entry => 'id' in entry);
  return {
    formats,
    known: [...knownIds(entries)].map(([to, ids]) => [to, [...ids]]),
    config: {
      load_config_file: false,
      backend: backendOf(settings),
      app_title: fill(wordsFor().edit.title, { site: site.name }),
      logo: { src: `${base}favicon.svg` },
      // The site has no pictures in its content: nothing can be uploaded.
      media_folder: '',
      media_libraries: { default: false, stock_assets: { providers: [] } },
      slug: { encoding: 'ascii', clean_accents: true },
      editor: { preview: false },
      output: { omit_empty_optional_fields: true },
      collections,
    },
  };
}

/** Signing in is by a token that the git host gives out: other ways need a server in between, or a page that is less shut off from other sites. */
function backendOf({ host, repository, branch, server }: EditorSettings): Backend {
  const none = { name: 'github', repo: 'this/folder', auth_methods: ['token'] };
  return (repository === ''
    ? none
    : { name: host, repo: repository, branch, ...(server && { api_root: server }), auth_methods: ['token'] }) as unknown as Backend;
}
