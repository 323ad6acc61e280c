import { siteId } from '../site-id.ts';

/** The text of a file of ours: from which site and what it is, in which version, and what it holds, spread over lines so that a person can read it. */
export const writeOwn = (kind: string, fields: Record<string, unknown>): string => `${JSON.stringify({ [siteId]: kind, ...fields }, null, 2)}\n`;
