/** What came out. too-big: it was stopped at the limit. */
export type Inflated = { is: 'read'; text: string } | { is: 'damaged' | 'too-big' };

/** What is given to the browser at a time. Chromium inflates all that it was given before it can be stopped, up to a thousand times as much. */
const SLICE = 1024;

/** A text in UTF-8, deflated with a checksum at its end (RFC 1950), as base64url without padding (RFC 4648, section 5). */
export async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again. It never throws, stops as soon as more than `most` bytes have come out, and takes nothing whose checksum is wrong. */
export async function inflated(data: string, most: number): Promise<Inflated> {
  try {
    const signs = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    const reader = sliced(bytes).pipeThrough(new DecompressionStream('deflate')).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let text = '';
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        void reader.cancel().catch(() => undefined);
        return { is: 'too-big' };
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { is: 'read', text: text + decoder.decode() };
  } catch {
    return { is: 'damaged' };
  }
}

function sliced(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += SLICE)));
    },
  });
}
