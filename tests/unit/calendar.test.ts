import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { meetingDays } from '../../src/domain/plan.ts';
import { toCalendar, type Calendar, type Meeting } from '../../src/formats/calendar.ts';
import { instantOf } from '../../src/formats/instant.ts';

const meeting: Meeting = {
  uid: 'mentorship-agreement-1@cairn.example',
  sequence: 0,
  stamp: new Date('2026-11-24T10:00:00.000Z'),
  zone: 'Europe/Berlin',
  language: 'en-US',
  summary: 'Mentoring',
  description: '',
  url: 'https://cairn.example/checklists/mentorship-agreement/',
  day: '2026-11-30',
  time: '18:30',
  minutes: 60,
};

/** The one event of the file, and the moments at which it takes place, by the rules in the file alone. */
function read({ text }: Calendar) {
  const calendar = ICAL.Component.fromString(text);
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (!component || others.length > 0) throw new Error('There should be one event.');
  const event = new ICAL.Event(component);
  const times = event.iterator();
  const moments: Date[] = [];
  for (let time = times.next() as ICAL.Time | undefined; time && moments.length < 100; time = times.next() as ICAL.Time | undefined)
    moments.push(time.toJSDate());
  return { calendar, event, moments };
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const clock = (zone: string) => {
  const found = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, found);
  return found;
};

/** The day before the next time the clocks of a zone change, or the first day when they do not within a year. */
function dayBeforeChange(zone: string): string {
  const at = (day: number) => new Date(Date.UTC(2026, 10, 24 + day, 12));
  const hour = (day: number) => clock(zone).format(at(day)).slice(11);
  const change = Array.from({ length: 366 }, (_, day) => day).find((day) => hour(day) !== hour(day + 1));
  return clock(zone)
    .format(at(change ?? 0))
    .slice(0, 10);
}

describe('a calendar file', () => {
  test('it holds every meeting at the hour that was agreed, in every time zone, before and after the clocks change', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const wrong: string[] = [];
    let changing = 0;
    let seen = 0;
    for (const zone of zones) {
      const day = dayBeforeChange(zone);
      if (day !== '2026-11-24') changing++;
      const file = toCalendar({ ...meeting, zone, day, weeks: 2 });
      const { moments } = read(file);
      const found = moments.map((moment) => clock(zone).format(moment));
      const wanted = meetingDays(day, 2, undefined, 26).map((date) => `${date} 18:30`);
      if (file.is !== 'zone' || found.join() !== wanted.join())
        wrong.push(`${zone} from ${day}: ${found.find((one, index) => one !== wanted[index]) ?? file.is}`);
      seen += found.length;
    }
    expect(wrong).toEqual([]);
    expect(seen).toBe(zones.length * 26);
    expect(zones.length).toBeGreaterThan(400);
    expect(changing).toBeGreaterThan(100);
  }, 60_000);

  const difficult = [
    'Bring: "one page"; not two, please \\ 100 % :-) BEGIN:VEVENT',
    `日本語と絵文字 👩🏽‍🌾🪨 ${'語'.repeat(300)}`,
    'x'.repeat(300),
    '🪨'.repeat(100),
    `a${'🪨'.repeat(100)}`,
    'a\n\nb\n',
    ' spaces at both ends ',
    'שלום \u202Eabc\u202C é e\u0301',
    '\\n is not a line end; \\, no comma',
  ];

  test.each(difficult)('every word arrives as it was written, in lines of at most 75 octets that end in CRLF: %s', (description) => {
    const summary = description.replaceAll('\n', ' ');
    const file = toCalendar({ ...meeting, summary, description, weeks: 2, until: '2027-05-01' });
    const { event } = read(file);
    expect([event.summary, event.description]).toEqual([summary, description]);
    expect(file.text).toMatch(/^(?:[^\r\n]+\r\n)+$/);
    const lines = file.text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.includes('\uFFFD') || !line.isWellFormed())).toEqual([]);
  });

  test('no text can add a line of its own', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@example.org\r\nEND:VEVENT\u0000';
    const { event } = read(toCalendar({ ...meeting, uid: evil, summary: evil, description: evil, url: evil }));
    expect(event.attendees).toEqual([]);
    expect(event.description).toBe('x\nATTENDEE:mailto:a@example.org\nEND:VEVENT');
  });

  test('it is published and invites nobody, and the same entry sent again replaces the first', () => {
    const { calendar, event } = read(toCalendar({ ...meeting, sequence: 3 }));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect([event.uid, event.sequence]).toEqual([meeting.uid, 3]);
    expect(event.component.getFirstPropertyValue('url')).toBe(meeting.url);
    expect(event.component.getFirstProperty('dtstamp')?.toICALString()).toBe('DTSTAMP:20261124T100000Z');
    expect(event.component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;TZID=Europe/Berlin:20261130T183000');
    expect(event.component.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;TZID=Europe/Berlin:20261130T193000');
    expect([event.component.hasProperty('organizer'), event.component.hasProperty('attendee'), event.isRecurring()]).toEqual([false, false, false]);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
  });

  test('an old name of a zone stands under the new one everywhere: half of India would come five hours late', () => {
    const { text } = toCalendar({ ...meeting, zone: 'Asia/Calcutta' });
    expect(text.match(/TZID[=:][\w/]+/g)).toEqual(['TZID:Asia/Kolkata', 'TZID=Asia/Kolkata', 'TZID=Asia/Kolkata']);
  });

  test('it repeats up to and with the last day, else for a year, else not at all', () => {
    const count = (plan: Partial<Meeting>) => read(toCalendar({ ...meeting, ...plan })).moments.length;
    expect(count({ weeks: 2, until: '2027-01-11' })).toBe(4);
    expect(count({ weeks: 2, until: '2027-01-10' })).toBe(3);
    expect([count({ weeks: 1 }), count({ weeks: 4 }), count({ weeks: 0 }), count({})]).toEqual([52, 13, 1, 1]);
  });

  test.each(['europe/berlin', '+05:30'])('a zone whose rules we do not have is written in moments, and it says so: %s', (zone) => {
    const file = toCalendar({ ...meeting, zone, day: '2027-03-27', weeks: 1, until: '2027-04-10' });
    const { calendar, moments } = read(file);
    expect([file.is, calendar.getAllSubcomponents('vtimezone')]).toEqual(['instants', []]);
    expect(moments.map((moment) => clock(zone).format(moment))).toEqual(['2027-03-27 18:30', '2027-04-03 18:30', '2027-04-10 18:30']);
  });
});

describe('the moment of a time on the clock', () => {
  test.each([
    ['2026-11-24', '18:30', 'America/New_York', '2026-11-24T23:30:00.000Z'],
    ['2027-07-01', '00:00', 'Asia/Kathmandu', '2027-06-30T18:15:00.000Z'],
    ['2027-03-28', '01:59', 'Europe/Berlin', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', 'Europe/Berlin', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '04:00', 'Europe/Berlin', '2027-10-31T03:00:00.000Z'],
    ['2026-12-31', '23:00', 'Pacific/Kiritimati', '2026-12-31T09:00:00.000Z'],
  ])('%s %s in %s', (day, time, zone, moment) => {
    expect(instantOf(day, time, zone).toISOString()).toBe(moment);
  });
});
