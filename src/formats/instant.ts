/** What the clocks of a zone show at a moment, as if it were UTC, in milliseconds. */
function clockAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']);
}

/**
 * The moment at which the clocks of a zone (an IANA name) show this day (YYYY-MM-DD) and time (HH:MM). An hour that a clock change leaves out counts as the one after it.
 * It throws a RangeError for what is no zone.
 */
export function instantOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const guess = wanted - (clockAt(wanted, zone) - wanted);
  return new Date(guess - (clockAt(guess, zone) - wanted));
}
