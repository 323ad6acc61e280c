import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, such as a library guide. It is served while it is in use, and its origin is not the tested one. */
export interface ForeignPage extends AsyncDisposable {
  readonly address: string;
}

/** Serves a plain page with this in its body, under a name that is another site to a browser: localhost, where the tested site is 127.0.0.1. */
export async function foreignPage(body: string): Promise<ForeignPage> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A library guide</title><link rel="icon" href="data:,"><body><main><h1>Careers</h1>${body}</main></body></html>`;
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
