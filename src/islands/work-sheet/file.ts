/** Gives the reader a file with this name and text. It never leaves the device on its own. */
export function handOver(name: string, text: string): void {
  const address = URL.createObjectURL(new File([text], name, { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Safari starts to read only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name that says what it is and of which day, in the reader's own time: mentorship-agreement-2026-11-23.json. */
export function fileName(sheet: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
  return `${sheet}-${day}.json`;
}
