import { language } from '../words.ts';
import { handOver } from '../work-sheet/file.ts';

interface Day {
  day: string;
  time: string;
  minutes: number;
}

/** The entries that were made while this page is open: the same one, made again, changes the first in a calendar. */
const made = new Map<string, { uid: string; sequence: number }>();

/** What stands in one of the fieldsets of days. */
function dayIn(fields: Element): Day {
  const part = (name: string) => fields.querySelector<HTMLInputElement>(`[data-part=${name}]`)?.value ?? '';
  return { day: part('day'), time: part('time') || '10:00', minutes: Number(part('minutes')) || 60 };
}

/** The days for the agreements, by item. */
export function daysForSheets(host: HTMLElement): Record<string, string> {
  if (!host.querySelector<HTMLInputElement>('[name=dates-on-sheets]')?.checked) return {};
  const day = (id: string) => dayIn(host.querySelector(`[data-day="${id}"]`) ?? host).day;
  return { 'review-date': day('review'), 'end-date': day('closing') };
}

/** A day can be handed over once it is chosen. */
export function drawDays(host: HTMLElement): void {
  for (const fields of host.querySelectorAll('[data-day]')) {
    const button = fields.querySelector<HTMLButtonElement>('button');
    if (button) button.disabled = dayIn(fields).day === '';
  }
}

/** Hands over a calendar file with one entry in it. What makes it is loaded now. */
export async function handOverDay(fields: HTMLElement, program: string): Promise<void> {
  const { toCalendar } = await import('../../formats/calendar.ts');
  const { day: name = '', summary = '' } = fields.dataset;
  const before = made.get(name);
  const entry = before ? { uid: before.uid, sequence: before.sequence + 1 } : { uid: crypto.randomUUID(), sequence: 0 };
  made.set(name, entry);
  const day = dayIn(fields);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const { text } = toCalendar({
    ...entry,
    ...day,
    stamp: new Date(),
    zone,
    language: language(),
    summary,
    description: program,
    url: location.origin + location.pathname,
  });
  handOver(`${name}-${day.day}.ics`, text, 'text/calendar');
}
