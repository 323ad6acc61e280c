/**
 * Serves the built site on 127.0.0.1, as a plain web host would: under its base path, 404.html for what is not there, and the headers of
 * dist/_headers as Cloudflare Pages and Netlify send them. `npm start` and the browser tests use it. PORT chooses the port (0: any free one), CAIRN_DIST another folder.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../publish/headers.ts';
import { site } from '../site.ts';

/** Starts the server and resolves to it and the address of the home page, with its slash. Without a port it takes the first free one from 4321. */
export async function serve(folder: string, base: string, port?: number): Promise<{ server: Server; address: string }> {
  const server = createServer(answer(resolve(folder), `/${base}/`.replace(/\/+/g, '/')));
  for (let next = port ?? 4321; ; next++) {
    try {
      await listen(server, next);
      break;
    } catch (error) {
      if (port !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next > 4420) throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${taken}${`/${base}/`.replace(/\/+/g, '/')}` };
}

const listen = (server: Server, port: number) =>
  new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });

function answer(folder: string, base: string) {
  const headers = siteHeaders(folder);
  // Files are looked up on each request: a build made while the server runs is served at once.
  const files = sirv(folder, { dev: true, etag: true, setHeaders: typeOfIndex });
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (`${url}/` === base) return response.writeHead(308, { Location: base }).end();
    for (const [name, value] of Object.entries(headers(url.replace(/[?#].*/, '')))) response.setHeader(name, value);
    if (!url.startsWith(base) || url === `${base}_headers`) return notFound(folder, response);
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(folder, response));
  };
}

/** Pagefind's own kinds of file have no type that a server knows. */
function typeOfIndex(response: ServerResponse, path: string) {
  if (/\.(pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

/** What `_headers` says of each address. The file is read again when a build has changed it. */
function siteHeaders(folder: string): (address: string) => Record<string, string> {
  const file = `${folder}/_headers`;
  let at = 0;
  let rules: ReturnType<typeof parseHeaders> = [];
  return (address) => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== at) rules = changed ? parseHeaders(readFileSync(file, 'utf8')) : [];
    at = changed;
    return headersFor(rules, address);
  };
}

function notFound(folder: string, response: ServerResponse) {
  const page = `${folder}/404.html`;
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (import.meta.main) {
  const folder = process.env['CAIRN_DIST'] ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    console.error(`There is no built site in ${folder}/. Run: npm run build`);
    process.exit(1);
  }
  const port = process.env['PORT'];
  const { address } = await serve(folder, process.env['CAIRN_BASE'] ?? site.base, port ? Number(port) : undefined);
  console.log(`${site.name} is at ${address} (Ctrl+C ends it)`);
}
