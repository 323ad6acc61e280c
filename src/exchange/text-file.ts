/** The most that a list of names can weigh; other files may say otherwise. */
const MOST_BYTES = 1_000_000;

/** What a file turned out to be: its text, or why it is not one. */
export type TextFile = { is: 'text'; text: string } | { is: 'too-large' | 'not-text' };

/** Reads a text file as spreadsheets write it: UTF-8, UTF-16 with its mark, or, where it is neither, the Western letters of Windows. */
export async function readText(file: Blob, most = MOST_BYTES): Promise<TextFile> {
  if (file.size > most) return { is: 'too-large' };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return text.includes('\0') ? { is: 'not-text' } : { is: 'text', text };
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
