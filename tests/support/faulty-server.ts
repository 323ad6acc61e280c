import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve } from '../../src/workbench/serve.ts';
import { base, dist } from './dist.ts';

/** What befalls a request instead of its answer: a status, a body cut in half, or a connection that is dropped. */
export type Fault = 500 | 'cut' | 'drop';

/** The built site on a server that can fail as real ones do: it is killed, started again, or fails for some files. */
export class FaultyServer {
  #faults: [RegExp, Fault][] = [];
  #real: { server: Server; address: string } | undefined;
  #front: Server | undefined;
  #open = new Set<Socket>();
  #port = 0;

  /** Starts it and answers the address of the home page, with its slash. */
  async start(): Promise<string> {
    this.#real ??= await serve(dist, base, 0);
    // A connection that it closes while a request comes in would be a fault of the test's own.
    this.#real.server.keepAliveTimeout = 600_000;
    const front = createServer((request, response) => {
      // At the end of a test its server may go while a page still asks.
      this.#answer(request, response).catch(() => request.socket.destroy());
    });
    front.on('connection', (socket) => {
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    await new Promise<void>((done) => front.listen(this.#port, '127.0.0.1', done));
    this.#port = (front.address() as AddressInfo).port;
    this.#front = front;
    return `http://127.0.0.1:${this.#port}${base}`;
  }

  /** From now on, this befalls what is asked for under an address that fits. */
  fail(addresses: RegExp, fault: Fault): void {
    this.#faults.push([addresses, fault]);
  }

  heal(): void {
    this.#faults = [];
  }

  /** Ends it in the middle of whatever it does, as a power cut would. `start` brings it back under the same address. */
  async kill(): Promise<void> {
    const front = this.#front;
    this.#front = undefined;
    for (const socket of this.#open) socket.destroy();
    await new Promise((done) => (front ? front.close(done) : done(undefined)));
  }

  async end(): Promise<void> {
    await this.kill();
    const real = this.#real?.server;
    real?.closeAllConnections();
    await new Promise((done) => (real ? real.close(done) : done(undefined)));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const fault = this.#faults.find(([addresses]) => addresses.test(path))?.[1];
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 500) return void response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal error');
    const { origin } = new URL(this.#real?.address ?? '');
    const found = await fetch(`${origin}${path}`, { method: request.method ?? 'GET', redirect: 'manual' });
    const body = Buffer.from(await found.arrayBuffer());
    const headers = Object.fromEntries([...found.headers].filter(([name]) => !/^(content-encoding|transfer-encoding|connection)$/.test(name)));
    // Half a body with a length that fits: the browser takes it for whole, as from a bad proxy or a file copied halfway.
    const sent = fault === 'cut' ? body.subarray(0, Math.floor(body.length / 2)) : body;
    response.writeHead(found.status, { ...headers, 'content-length': String(sent.length) }).end(sent);
  }
}
