import { tzlib_get_ical_block as zoneBlock, tzlib_get_timezones as knownZones } from 'timezones-ical-library';
import { generateIcsEvent, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { fit } from '../domain/fit.ts';
import { meetingDays } from '../domain/plan.ts';
import { site } from '../site.ts';
import { fold } from './fold.ts';
import { instantOf } from './instant.ts';

/** One entry of a calendar. Days are YYYY-MM-DD, the time is HH:MM on the clock of the zone (an IANA name). */
export interface Meeting {
  /** The same entry, sent again, keeps its uid and counts its sequence up: calendars change it instead of adding another. */
  uid: string;
  sequence: number;
  /** The moment at which the file is made. */
  stamp: Date;
  zone: string;
  /** In which language (BCP 47) it is written. */
  language: string;
  summary: string;
  description: string;
  url: string;
  day: string;
  time: string;
  minutes: number;
  /** Repeats every so many weeks; missing or 0: it does not. */
  weeks?: number | undefined;
  /** The last day on which it may repeat. Without one, it repeats for a year. */
  until?: string | undefined;
}

/** The text of a calendar file. zone: it holds the zone and its rules. instants: the zone has no rules here, so each meeting stands as a moment in UTC. */
export interface Calendar {
  text: string;
  is: 'zone' | 'instants';
}

const WEEKS_IN_A_YEAR = 52;

/**
 * An iCalendar file (RFC 5545) with one event in it, which may repeat: Outlook opens several events as a calendar of their own.
 * It is published, and invites nobody. CRLF ends its lines, and none is longer than 75 octets.
 */
export function toCalendar(meeting: Meeting): Calendar {
  const block = knownZones().includes(meeting.zone) ? (zoneBlock(meeting.zone)[0] ?? '') : '';
  const event = block ? inZone(meeting, /^TZID:(.+)$/m.exec(block)?.[1]?.trim() ?? '') : inInstants(meeting);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.name}//${meeting.language.slice(0, 2).toUpperCase()}`,
    'METHOD:PUBLISH',
    ...linesOf(block),
    ...linesOf(event),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), is: block ? 'zone' : 'instants' };
}

const linesOf = (text: string) => text.split('\r\n').filter((line) => line !== '');

const daysOf = ({ day, weeks, until }: Meeting) => meetingDays(day, weeks, until, weeks ? Math.floor(WEEKS_IN_A_YEAR / weeks) : 1);

/** The wall clock as if it were UTC: so ts-ics prints it, and adds the zone to it. */
const wallClock = ({ day, time }: Meeting, minutes: number) => new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000);

/** The library answers to old names with the block of the new one (Asia/Calcutta: Asia/Kolkata). Only the name in the block may be used. */
function inZone(meeting: Meeting, timezone: string): string {
  const at = (minutes: number): IcsDateObject => {
    const date = wallClock(meeting, minutes);
    return { date, local: { date, timezone, tzoffset: '+0000' } };
  };
  const count = daysOf(meeting).length;
  const recurrenceRule = { frequency: 'WEEKLY', interval: meeting.weeks ?? 1, count } as const;
  return eventText(meeting, { start: at(0), end: at(meeting.minutes), ...(count > 1 && { recurrenceRule }) });
}

/** Meetings that repeat are listed, the first one too: in UTC no rule could keep them at the same hour. */
function inInstants(meeting: Meeting): string {
  const moments = daysOf(meeting).map((day) => instantOf(day, meeting.time, meeting.zone));
  const start = moments[0] ?? instantOf(meeting.day, meeting.time, meeting.zone);
  const text = eventText(meeting, { start: { date: start }, end: { date: new Date(start.getTime() + meeting.minutes * 60_000) } });
  const list = moments.map((moment) => moment.toISOString().replace(/[-:]|\.\d+/g, '')).join(',');
  return moments.length > 1 ? text.replace('END:VEVENT', `RDATE:${list}\r\nEND:VEVENT`) : text;
}

function eventText(
  { uid, sequence, stamp, summary, description, url }: Meeting,
  times: Pick<IcsEvent, 'start' | 'recurrenceRule'> & { end: IcsDateObject },
): string {
  const oneLine = (text: string) => fit(text).replaceAll('\n', ' ');
  const event = { uid: oneLine(uid), sequence, stamp: { date: stamp }, ...times, summary: oneLine(summary), description: fit(description), url: oneLine(url) };
  return generateIcsEvent(event, { skipFormatLines: true });
}
