import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expression, type Found, type Running, type Tab } from './engine.ts';

const paths = { driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb' };

/** WebKitGTK stands in for Safari: its small browser, driven through plain W3C WebDriver, on a screen that nobody sees. */
export function findWebKit(): Found {
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
  if (!existsSync(paths.driver) || !browser) return { missing: 'WebKitGTK: not found. Debian: apt-get install webkit2gtk-driver xvfb' };
  const hasScreen = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!hasScreen && !existsSync(paths.screen)) return { missing: 'WebKitGTK: found, but there is no screen to show it on. Debian: apt-get install xvfb' };
  return {
    name: `WebKitGTK at ${browser}`,
    keepsProfile: false,
    downloads: false,
    prints: false,
    notMeasured: [
      'Paper: its driver does not know /print.',
      'A crash (L1): under a driver WebKitGTK starts with an empty profile each time.',
      'Downloads: its driver has no say in where they go.',
      'What it logs while a page loads: its driver does not tell. Errors after that are caught.',
    ],
    start: () => start(browser, hasScreen),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a screen of its own and tells its name. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(paths.screen, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** Milliseconds. A small machine may be busy with other things. */
const PATIENCE = 120_000;

interface Reply {
  value: unknown;
}

async function start(browser: string, hasScreen: boolean): Promise<Running> {
  const own = hasScreen ? undefined : await openScreen();
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...(own ? { DISPLAY: own.display } : {}) } });
  const at = `http://127.0.0.1:${port}`;
  process.once('exit', () => {
    driver.kill('SIGKILL');
    own?.screen.kill('SIGKILL');
  });
  await answers(at);
  const capabilities = {
    alwaysMatch: { timeouts: { script: PATIENCE, pageLoad: PATIENCE }, 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  const made = (await ask(`${at}/session`, 'POST', { capabilities })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `${at}/session/${made.sessionId}`;
  const complaints: string[] = [];
  const end = async () => {
    driver.kill('SIGKILL');
    own?.screen.kill('SIGTERM');
    for (const child of own ? [driver, own.screen] : [driver]) if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return {
    version: made.capabilities.browserVersion,
    complaints,
    open: async () => {
      const { handle } = (await ask(`${session}/window/new`, 'POST', { type: 'tab' })) as { handle: string };
      await ask(`${session}/window`, 'POST', { handle });
      return tabOf(session, handle, complaints);
    },
    kill: end,
    close: async () => {
      await ask(session, 'DELETE');
      await end();
    },
  };
}

async function answers(at: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const reached = await fetch(`${at}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (reached) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function ask(address: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as Reply;
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

function tabOf(session: string, handle: string, complaints: string[]): Tab {
  const post = async (path: string, body: object = {}) => {
    await ask(`${session}/window`, 'POST', { handle });
    return ask(`${session}/${path}`, 'POST', body);
  };
  const run: Tab['run'] = async (task, ...given) => {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${expression(task, given)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await post('execute/async', { script, args: [] })) as { value: never; error?: string };
    if (error) throw new Error(error);
    return value;
  };
  const listen = async () => {
    complaints.push(...(await run(collectErrors)));
  };
  const visible = async (selector: string) => {
    // The driver does not always bring into view what it is to press.
    const script = `const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((node) => node.checkVisibility() && node.getClientRects().length > 0); found?.scrollIntoView({ block: 'nearest', behavior: 'instant' }); return found`;
    const element = (await post('execute/sync', { script, args: [] })) as Record<string, string> | null;
    const id = Object.values(element ?? {})[0];
    if (!id) throw new Error(`Nothing to see that fits ${selector}`);
    return id;
  };
  const go = async (path: string, body?: object) => {
    await listen();
    await post(path, body);
    await listen();
  };
  return {
    run,
    goto: (address) => go('url', { url: address }),
    reload: () => go('refresh'),
    type: async (selector, text) => {
      await post(`element/${await visible(selector)}/value`, { text });
    },
    press: async (selector) => {
      await post(`element/${await visible(selector)}/click`);
    },
    close: async () => {
      await ask(`${session}/window`, 'POST', { handle });
      await ask(`${session}/window`, 'DELETE');
      const [first] = (await ask(`${session}/window/handles`, 'GET')) as string[];
      if (first) await ask(`${session}/window`, 'POST', { handle: first });
    },
  };
}

/** Hands over the errors since it was last called in this page, and listens from then on. */
function collectErrors(): string[] {
  const page = window as typeof window & { caught?: string[] };
  const caught = page.caught?.splice(0) ?? [];
  if (!page.caught) {
    const kept: string[] = (page.caught = []);
    addEventListener('error', (event) => kept.push(event.message));
    addEventListener('unhandledrejection', (event) => kept.push(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => kept.push(`policy: ${event.violatedDirective} refused ${event.blockedURI}`));
  }
  return caught;
}
