import type { Backend, CmsConfig } from '@sveltia/cms';
import type { SourceFile } from '../../schema/source.ts';
import { site } from '../../site.ts';
import { editorCollections, type Format } from './collections.ts';

/** All that the editor is told when it starts. */
export interface EditorConfig {
  config: CmsConfig;
  formats: Format[];
}

export type EditorSettings = Readonly<Omit<typeof site.editor, 'published' | 'host' | 'repository' | 'branch' | 'server'>> & {
  readonly published: boolean;
  readonly host: 'github' | 'gitlab' | 'gitea';
  readonly repository: string;
  readonly branch: string;
  readonly server: string;
};

/** The configuration of the editor for this content, as its page loads it. */
export function editorConfig(files: readonly SourceFile[], base: string, settings: EditorSettings = site.editor): EditorConfig {
  const { collections, formats } = editorCollections(files);
  return {
    formats,
    config: {
      load_config_file: false,
      backend: backendOf(settings),
      app_title: `Edit ${site.name}`,
      logo: { src: `${base}icon.svg` },
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
  return (repository === '' ? none : { name: host, repo: repository, branch, ...(server && { api_root: server }), auth_methods: ['token'] }) as unknown as Backend;
}
