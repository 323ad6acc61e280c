/**
 * The day (YYYY-MM-DD, UTC) for which the site is built: today, or that of SOURCE_DATE_EPOCH (seconds since 1970), by which two builds of the same words
 * are alike: https://reproducible-builds.org/specs/source-date-epoch/. Throws when that is set to something else.
 */
export function buildDay(epoch = process.env['SOURCE_DATE_EPOCH'], now: () => Date = () => new Date()): string {
  if (!epoch) return now().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Set it to seconds since 1970, such as 1795564800, or unset it to build for today.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
