/** The real servers, each on a free port of this machine, as whoever runs the test, with all it writes in a folder of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readSite } from '../../src/publish/built-site.ts';
import { caddyConfiguration } from '../../src/publish/hosts/caddy.ts';
import { nginxConfiguration } from '../../src/publish/hosts/nginx.ts';
import { ask } from './ask.ts';

/** A server that runs, and how to end it. */
export interface Running {
  port: number;
  /** Its first process. */
  pid: number;
  stop: () => Promise<void>;
}

/** A kind of server. */
export interface Server {
  name: string;
  version: () => string | undefined;
  /** What to do when it is not there. */
  install: string;
  /** What it does not do, or does differently; said aloud, and not tested. */
  gaps: readonly ('packed files' | 'parts' | 'own page' | 'query' | 'dot files' | '404.html')[];
  start: (dist: string, folder: string) => Promise<Running>;
}

const say = (command: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.trim().split('\n')[0] : undefined;
};

const modules = '/usr/lib/nginx/modules';

/** nginx with the module for ready-made brotli files. */
export const nginx: Server = {
  name: 'nginx',
  version: () => (existsSync(`${modules}/ngx_http_brotli_static_module.so`) ? say('nginx', '-v') : undefined),
  install: 'apt-get install nginx libnginx-mod-http-brotli-static',
  gaps: [],
  start: async (dist, folder) => {
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`);
    writeFileSync(join(folder, 'cairn.conf'), nginxConfiguration(readSite(dist), { root: dist, listen: `127.0.0.1:${port}` }));
    const main = [
      `load_module ${modules}/ngx_http_brotli_static_module.so;`,
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'worker_processes auto;',
      `pid ${folder}/nginx.pid;`,
      'events { worker_connections 1024; }',
      `http {\n  access_log off;\n  sendfile on;\n  tcp_nopush on;\n${temporary.join('\n')}\n  include ${folder}/cairn.conf;\n}`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), `${main.join('\n')}\n`);
    return running(spawn('nginx', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`, '-g', 'daemon off;']), port, folder);
  },
};

/** Caddy, without its door for administrators and without certificates. */
export const caddy: Server = {
  name: 'caddy',
  version: () => say('caddy', 'version'),
  install: 'apt-get install caddy',
  // Before 2.8 it forgets the query (caddyserver/caddy#6109).
  gaps: /^v?2\.[0-7]\./.test(say('caddy', 'version') ?? '') ? ['query'] : [],
  start: async (dist, folder) => {
    const port = await freePort();
    const own = '{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
    writeFileSync(join(folder, 'Caddyfile'), own + caddyConfiguration(readSite(dist), { root: dist, listen: `127.0.0.1:${port}` }));
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return running(spawn('caddy', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], { env }), port, folder);
  },
};

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise<number>((free) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => free(port));
    });
  });

/** Waits until the server answers, or stops with what it said. */
export async function running(child: ChildProcess, port: number, folder: string, seconds = 30): Promise<Running> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGKILL'));
  for (const until = Date.now() + seconds * 1000; Date.now() < until && child.exitCode === null; await pause(100)) {
    if (await ask(port, '/').then(Boolean, () => false)) return { port, pid: child.pid ?? 0, stop };
  }
  child.kill('SIGKILL');
  const log = existsSync(`${folder}/error.log`) ? readFileSync(`${folder}/error.log`, 'utf8') : '';
  throw new Error(`The server did not start. It said:\n${said.join('')}${log}`);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A new folder for a server. */
export function folderFor(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
