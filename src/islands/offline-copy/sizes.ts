/** Bytes as people say them: 0.4 MB, 12 MB. Little is never said to be nothing. */
export function megabytes(bytes: number): string {
  const size = bytes === 0 ? 0 : Math.max(bytes / 1e6, 0.1);
  return `${size.toLocaleString('en', size < 10 ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : { maximumFractionDigits: 0 })} MB`;
}

/** The day of a saved copy in the reader's own way of writing days. */
export const dayOf = (at: string): string => new Date(at).toLocaleDateString([], { day: 'numeric', month: 'long', year: 'numeric' });
