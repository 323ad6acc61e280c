import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive as text, by path, as its central directory lists them (APPNOTE 6.3.10, section 4.3.12). */
export function unzip(bytes: Uint8Array): [string, string][] {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\u0005\u0006');
  let entry = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const stored = zip.readUInt16LE(entry + 10) === 0;
    const size = zip.readUInt32LE(entry + 20);
    const nameEnd = entry + 46 + zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, nameEnd);
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    entry = nameEnd + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
    return [name, (stored ? data : inflateRawSync(data)).toString('utf8')];
  });
}
