/** A server of the built site that a test may stop, disturb, or give other files: for what happens without a connection and between two versions. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/publish/worker.ts';
import { serve } from '../../src/workbench/serve.ts';
import { base, dist } from './dist.ts';
import { test as strict } from './test.ts';

/** Answers a request in place of the server, or lets it pass. */
type Disturb = (request: IncomingMessage, response: ServerResponse) => boolean;

export class StoppingSite {
  #server: Server | undefined;
  #folder = dist;
  address = '';
  disturb: Disturb | undefined;
  /** The paths below the base that were asked for. */
  readonly asked: string[] = [];

  async start(): Promise<void> {
    const port = this.address ? Number(new URL(this.address).port) : 0;
    const { server, address } = await serve(this.#folder, base, port);
    const emit = server.emit.bind(server) as (name: string, ...words: unknown[]) => boolean;
    server.emit = (name: string, ...words: unknown[]) => {
      if (name !== 'request') return emit(name, ...words);
      const [request, response] = words as [IncomingMessage, ServerResponse];
      this.asked.push((request.url ?? '').slice(base.length));
      return this.disturb?.(request, response) ? true : emit(name, ...words);
    };
    this.#server = server;
    this.address = address;
  }

  /** No answer comes any more, also not over a connection that is open. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  }

  /** Publishes another version: the files in a folder of their own, changed, with a worker that knows them. */
  async publish(change: (edit: (path: string, from: string | RegExp, to: string) => void) => void, isOff = false): Promise<void> {
    if (this.#folder === dist) {
      this.#folder = mkdtempSync(join(tmpdir(), 'cairn-version-'));
      cpSync(dist, this.#folder, { recursive: true, filter: (path) => !/[\\/]cards[\\/]|\.(?:pdf|docx)$/.test(path) });
    }
    change((path, from, to) => {
      const file = join(this.#folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    });
    await writeWorker({ folder: this.#folder, base, isOff });
    await this.stop();
    await this.start();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    if (this.#folder !== dist) rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The strict test, on a site of its own that can be stopped, in a browser that lets its worker run. */
export const test = strict.extend<{ site: StoppingSite }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    await using site = new StoppingSite();
    await site.start();
    await use(site);
  },
  baseURL: async ({ site }, use) => use(site.address),
});
