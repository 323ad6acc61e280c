/** Ends the tool with a sentence for the editor. Nothing was written. */
export class Stop extends Error {}
