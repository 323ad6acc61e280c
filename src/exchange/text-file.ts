/** What a file turned out to be: its text, or why it is not one. unreadable: the device would not give it. */
export type TextFile = { is: 'text'; text: string } | { is: 'too-large' | 'not-text' | 'unreadable' };

/**
 * Reads a text file of at most so many bytes: UTF-8, UTF-16 with its mark, or, where it is neither, `otherwise`. Spreadsheets write the Western letters
 * of Windows; in a file of ours it is UTF-8 with a damaged sign, and all other signs can be had. It never throws.
 */
export async function readText(file: Blob, most: number, otherwise: 'windows-1252' | 'utf-8' = 'windows-1252'): Promise<TextFile> {
  if (file.size > most) return { is: 'too-large' };
  // A file that was moved, or is not allowed to be read, fails only now.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { is: 'unreadable' };
  const text = decode(new Uint8Array(bytes), otherwise);
  return text.includes('\0') ? { is: 'not-text' } : { is: 'text', text };
}

function decode(bytes: Uint8Array<ArrayBuffer>, otherwise: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(otherwise).decode(bytes);
  }
}
