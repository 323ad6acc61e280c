const initials: Readonly<Record<string, string>> = { isbn13: 'ISBN-13', doi: 'DOI', url: 'Web address', id: 'Id' };

/** The name of a field as a label: `alsoKnownAs` becomes "Also known as". */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return initials[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a form says under a field: the sentence of the schema, and what stands when nothing is typed. */
export function hintOf(description: string | undefined, standard: unknown): string | undefined {
  const otherwise = typeof standard === 'string' || typeof standard === 'number' ? `Left empty: ${standard}.` : '';
  return [description, otherwise].filter(Boolean).join(' ') || undefined;
}
