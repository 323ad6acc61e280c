import { siteId } from '../site-id.ts';

/** What a page tells the worker. */
export type Message =
  /** This page was opened: keep what it needs. `page` is set when the page came before the worker. */
  | { kind: 'opened'; page: string | undefined; scripts: readonly string[] }
  /** The reader wants the new version now. */
  | { kind: 'use' }
  /** A page was opened while this worker waits: where no other page is open, nothing old can be disturbed. */
  | { kind: 'use-if-alone' };

/** Set on requests that fill the reader's copy: the worker lets them pass, so that nothing is kept twice. */
export const COPYING = `${siteId}-Copy`;
/** Set on a kept answer: which content it holds. */
export const REVISION = `${siteId}-Revision`;
