import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeEditor } from '../../src/publish/edit/write-editor.ts';
import { formatHeaders } from '../../src/publish/headers.ts';
import { nothing } from '../../src/publish/needs.ts';
import { editorPolicy } from '../../src/publish/policy-text.ts';
import { policyRules } from '../../src/publish/policy-rules.ts';
import { serve } from '../../src/workbench/serve.ts';

/** The editor of this project, made and served as on a host, with the headers of a published site. */
export async function serveEditor(): Promise<{ address: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-edit-'));
  await writeEditor(join(folder, 'edit'), '.', '/');
  writeFileSync(join(folder, '_headers'), formatHeaders(policyRules([{ path: 'edit/index.html', needs: nothing, policy: editorPolicy('') }], '/')));
  const { server } = await serve(folder, '/', 0);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/edit/`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the editor on a checkout that holds these files. The folder is the browser's own: a test cannot pick one on the disk. */
export async function openCheckout(page: Page, address: string, files: readonly { path: string; text: string }[]): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
  await page.goto(address);
  await page.evaluate(
    async (all) => {
      for (const { path, text } of all) {
        const names = path.split('/');
        let folder = await navigator.storage.getDirectory();
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const writable = await (await folder.getFileHandle(names.at(-1) ?? '', { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [{ path: '.git/HEAD', text: 'ref: refs/heads/main\n' }, ...files],
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
}

/** The text of a file of the checkout, or nothing when it is not there. */
export const readCheckout = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (all) => {
    const names = all.split('/');
    try {
      let folder = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
      return await (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
