// Made once: it costs a hundred times what it takes to use it.
const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A calendar day (YYYY-MM-DD) in words: "November 23, 2026". It is read as that day everywhere, whatever the time zone of the machine. */
export const day = (iso: string): string => inWords.format(new Date(`${iso}T00:00:00Z`));
