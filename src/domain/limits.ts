/**
 * The most that Cairn takes from outside: files, links, pasted lists, questions. One table, each line with its reason.
 * What lies on the reader's device is never measured by it: a limit that shrinks must not shut anybody out of their own text.
 */

/** A file with one worksheet, in bytes: several fields with a whole book pasted into each by mistake can still be opened again. */
export const MOST_BYTES_OF_SHEET = 20_000_000;
/** A file with a list, in bytes: 500 entries with the longest notes, each sign escaped, are 6 MB. */
export const MOST_BYTES_OF_LIST = 8_000_000;
/** A list of pairs, in bytes or signs: 2,000 lines with every column of a long survey. */
export const MOST_OF_PAIRS = 1_000_000;
/** A logo, in bytes and in dots a side: a print job repeats it on every sheet. */
export const MOST_BYTES_OF_LOGO = 2_000_000;
export const MOST_DOTS_OF_LOGO = 4000;

/** A link, in signs: pages offer links of up to 4,000, and this is the most that is worth looking at. What is in it may come out 1,000 times as large. */
export const LONGEST_FRAGMENT = 500_000;
/** What may come out of a link, in bytes. Inflating stops there: a few bytes can hold gigabytes. */
export const MOST_BYTES_OF_LINK = 2_000_000;

/** Levels inside each other: ours need 7. Thousands of them would overflow the stack when they are written again. */
export const MOST_LEVELS = 16;
/** Values in all, and members of one list or object: a meeting log of ten years has hundreds of rows. */
export const MOST_VALUES = 100_000;
export const MOST_MEMBERS = 2000;
/** The name of a field: ours have at most 40 signs. */
export const LONGEST_KEY = 100;
/** One text, in signs: longer than any book, and a page can still show it. */
export const LONGEST_TEXT = 2_000_000;
/** The name of a copy: its field takes 60. A name stands in sentences and lists. */
export const LONGEST_COPY_NAME = 200;

/** The id of an entry: it becomes a part of an address. */
export const LONGEST_ID = 100;
/** A reader's list: entries, the name of it, a note, and a title or maker. A list is for a person to read. */
export const MOST_ENTRIES = 500;
export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 2000;
export const LONGEST_TITLE = 500;
/** A note in a list that comes in: both texts of two notes that were put together may be longer than our field takes. */
export const LONGEST_NOTE_TAKEN = 5 * LONGEST_NOTE;

/** Lines of a list of pairs with something on them, and pairs that come out of it: each becomes a row of fields. One print job takes 500. */
export const MOST_LINES = 2000;
export const MOST_LINES_WITH_EMPTY = 20_000;
export const MOST_PAIRS_TO_PRINT = 500;
/** Signs and cells on one line, and pairs on it: a line with 100 mentees and 100 mentors would be 10,000 pairs. */
export const LONGEST_LINE = 20_000;
export const MOST_CELLS = 200;
export const MOST_PAIRS_ON_A_LINE = 50;
/** The name of a person: more is a sentence. */
export const LONGEST_PERSON = 100;

/** A question to the search, in signs, and the words of it that are looked for: each word is a search of its own. */
export const LONGEST_QUESTION = 200;
export const MOST_WORDS = 24;
/** Values of one facet in an address: no facet offers as many. */
export const MOST_CHOSEN = 50;
