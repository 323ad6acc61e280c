/** Fields, as far as a writer typed some. */
export type Part = Readonly<Record<string, unknown>>;

/** The fields in something that should hold fields; none in anything else. */
export const partOf = (value: unknown): Part => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {});

/** The items of something that should be a list of fields, each in its place. What was typed instead is said by the check of fields, and must not end it. */
export const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.map(partOf) : []);
