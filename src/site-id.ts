/**
 * A short name of this copy for machines: small letters, digits and hyphens. Choose it once, before the first reader comes, and keep it for good: whatever
 * readers save on their devices is kept under it, and a file that they download begins with it. It has a file of its own because every page with a form
 * loads it, and must not load the rest of src/site.ts.
 */
export const siteId = 'cairn';
