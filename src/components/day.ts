// One for each language: it costs a hundred times what it takes to use it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** A calendar day (YYYY-MM-DD) in words: "November 23, 2026". It is read as that day everywhere, whatever the time zone of the machine. */
export const day = (iso: string, language: string): string => formatIn(language).format(new Date(`${iso}T00:00:00Z`));
