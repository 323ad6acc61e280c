/** A file of ours, read as an object; nothing when it is no JSON object. It never throws. */
export function readOwn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file of ours: what it is, in which version, and what it holds, spread over lines so that a person can read it. */
export const writeOwn = (kind: string, fields: Record<string, unknown>): string => `${JSON.stringify({ cairn: kind, ...fields }, null, 2)}\n`;
