/** A server on this machine that answers each path in a known way, for the test of links. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers the request; `before` says how many came to this path earlier. */
type Answer = (response: ServerResponse, before: number, request: IncomingMessage) => unknown;

const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();
const to =
  (code: number, location: string): Answer =>
  (response) =>
    response.writeHead(code, { Location: location }).end();

const answers: Readonly<Record<string, Answer>> = {
  '/': status(200),
  '/works': status(200),
  '/moved': to(301, '/new-place'),
  '/moved-308': to(308, '/moved'),
  '/new-place': status(200),
  '/for-now': to(302, '/new-place'),
  '/first-for-good': to(301, '/for-now'),
  '/not-there': status(404),
  '/not-there-once': (response, before) => response.writeHead(before === 0 ? 404 : 200).end(),
  '/not-there-or-busy': (response, _, { method }) => response.writeHead(method === 'HEAD' ? 404 : 503).end(),
  '/wrong-head-no-get': (response, _, { method }) => response.writeHead(method === 'HEAD' ? 405 : 404).end(),
  '/no-head': (response, _, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end('Here'),
  '/moved-to-nothing': to(301, '/not-there'),
  '/withdrawn': status(410),
  '/name-asked': status(401),
  '/closed': status(403),
  '/too-often': status(429),
  '/challenge': status(503),
  '/robots': status(999),
  '/silent': () => undefined,
  '/cut-off': (response) => response.destroy(),
  '/round': to(302, '/and-round'),
  '/and-round': to(302, '/round'),
  '/to-the-front': to(301, '/'),
  '/to-the-front-in-english': to(302, '/en/'),
  '/en/': status(200),
};

/** What the server saw. */
export interface Seen {
  requests: { method: string; path: string; agent: string }[];
  /** The most requests that were open at a time. */
  atOnce: number;
}

/** Starts the server, and resolves to its address, what it sees, and a way to stop it. */
export async function answeringServer(): Promise<{ origin: string; seen: Seen; [Symbol.asyncDispose]: () => Promise<void> }> {
  const seen: Seen = { requests: [], atOnce: 0 };
  let open = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = seen.requests.filter((other) => other.path === path).length;
    seen.requests.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '' });
    seen.atOnce = Math.max(seen.atOnce, ++open);
    response.once('close', () => open--);
    const answer = answers[path];
    if (answer) answer(response, before, request);
    else response.writeHead(500).end(`No answer is known for ${path}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, seen, [Symbol.asyncDispose]: stop };
}
