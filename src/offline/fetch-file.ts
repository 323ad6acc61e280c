import { COPYING, REVISION } from './messages.ts';
import { revisionOf, type GuideFile } from './guide-list.ts';

/** The server has another content at this address than the list says: the site was published anew, or something on the way changes it. */
export class Changed extends Error {}

/** The connection broke. */
export class Lost extends Error {}

/** What only belongs to the journey: kept bytes are no longer packed. */
const OF_THE_JOURNEY = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'];

/** Asks the server, past the worker. */
export const ask = (address: string, signal?: AbortSignal): Promise<Response> =>
  fetch(address, { cache: 'no-cache', headers: { [COPYING]: '1' }, ...(signal && { signal }) }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Lost(String(error));
  });

/** One file, whole and exactly as the list has it, ready to be kept. */
export async function fetchFile(base: string, [path, revision]: GuideFile, signal: AbortSignal): Promise<Response> {
  const answer = await ask(base + path, signal);
  const bytes = await answer.arrayBuffer().catch((error: unknown) => {
    throw signal.aborted ? error : new Lost(String(error));
  });
  if (!answer.ok || (await revisionOf(bytes)) !== revision) throw new Changed(path);
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_JOURNEY) headers.delete(name);
  headers.set(REVISION, revision);
  return new Response(bytes, { headers });
}
