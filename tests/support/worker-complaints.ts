import type { Page } from '@playwright/test';

interface Told {
  method?: string;
  params?: { entry?: { source: string; text: string; url?: string } };
}

/**
 * Collects what the policy refused to the workers of a page. A worker has a policy of its own, and Playwright does not hand on what Chromium
 * logs there, so this asks Chromium itself. In other browsers it collects nothing.
 */
export async function watchWorkers(page: Page, complaints: string[]): Promise<void> {
  const chromium = await page.context().newCDPSession(page);
  let id = 0;
  const ask = (sessionId: string, method: string) =>
    chromium.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: ++id, method }) }).catch(() => {});
  chromium.on('Target.attachedToTarget', ({ sessionId }) => {
    void ask(sessionId, 'Log.enable');
    void ask(sessionId, 'Runtime.runIfWaitingForDebugger');
  });
  chromium.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as Told;
    if (method === 'Log.entryAdded' && params?.entry?.source === 'security') complaints.push(`worker: ${params.entry.text} (${params.entry.url ?? ''})`);
  });
  await chromium.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
