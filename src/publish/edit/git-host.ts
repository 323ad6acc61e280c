/** The folder of the built site that the editor is in. */
export const FOLDER = 'edit/';

/** What `site.ts` says of the editor. */
export interface EditorSettings {
  readonly published: boolean;
  readonly host: 'github' | 'gitlab' | 'gitea';
  readonly repository: string;
  readonly branch: string;
  readonly server: string;
}

const publicServers = { github: 'https://api.github.com', gitlab: 'https://gitlab.com/api/v4', gitea: 'https://gitea.com/api/v1' } as const;

/** The origin of the git host that the editor may speak to. An empty text when it works on a folder of this computer alone. */
export const gitHostOf = ({ host, repository, server }: EditorSettings): string => (repository === '' ? '' : new URL(server || publicServers[host]).origin);
