/** Gives the reader a file with this name and content. It never leaves the device on its own. */
export function handOver(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new File([content], name, { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Safari starts to read only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
