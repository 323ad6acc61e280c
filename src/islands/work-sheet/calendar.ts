import { meetingDays, planOf } from '../../domain/plan.ts';
import { sayDay } from '../../domain/say.ts';
import { fileName } from '../../exchange/file-name.ts';
import { toCalendar } from '../../formats/calendar.ts';
import { keyOf } from '../../storage/keys.ts';
import { counted } from '../counted.ts';
import type { Desk } from './desk.ts';
import { handOver } from './file.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const ONE_YEAR_OF_WEEKS = 52;
const wired = new WeakSet<Element>();

/** Opens the window with the dates, filled with what the sheet already says. What is missing is asked for; nothing here changes the sheet. */
export function openCalendar(desk: Desk): void {
  const dialog = desk.find<HTMLDialogElement>('dialog.calendar');
  const field = (name: string) => desk.find<Field>(`dialog.calendar [name=${name}]`);
  fillIn(desk, field);
  if (!wired.has(dialog)) {
    wired.add(dialog);
    dialog.addEventListener('input', () => draw(desk, field));
    dialog.addEventListener('click', ({ target }) => {
      const deed = target instanceof HTMLButtonElement ? (target.dataset['do'] ?? '') : '';
      if (deed.startsWith('save-')) void save(desk, field, deed, (target as HTMLElement).dataset['summary']);
    });
  }
  draw(desk, field);
  dialog.showModal();
}

function fillIn(desk: Desk, field: (name: string) => Field): void {
  const plan = planOf(desk.sheet.calendar, desk.answers);
  // A sheet that never asks how often is about one meeting, until the reader says otherwise.
  const weeks = plan.weeks ?? (desk.sheet.calendar?.often ? undefined : 0);
  for (const [name, value] of Object.entries({ day: plan.first, minutes: plan.minutes, weeks, until: plan.end, review: plan.review }))
    if (value !== undefined) field(name).value = String(value);
  const zone = field('zone');
  if (!(zone instanceof HTMLSelectElement) || zone.options.length > 0) return;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const names = [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  zone.replaceChildren(...names.map((name) => new Option(name.replaceAll('_', ' '), name, false, name === own)));
}

/** The days of the meetings. Where the sheet asks for the last one, that is an entry of its own, with a name of its own. */
function daysIn(desk: Desk, field: (name: string) => Field): string[] {
  const weeks = Number(field('weeks').value);
  const until = field('until').value;
  const first = field('day').value;
  if (first === '') return [];
  const most = weeks > 0 ? Math.floor(ONE_YEAR_OF_WEEKS / weeks) : 1;
  const days = meetingDays(first, weeks, until || undefined, most);
  return endsApart(desk) ? days.filter((day) => day !== until || day === first) : days;
}

const endsApart = (desk: Desk) => desk.sheet.calendar?.end !== undefined;

function draw(desk: Desk, field: (name: string) => Field): void {
  const status = desk.find<HTMLElement>('dialog.calendar .dates');
  const [first, until] = [field('day').value, field('until').value];
  const wrong = first !== '' && until !== '' && until < first;
  const days = wrong ? [] : daysIn(desk, field);
  const all = endsApart(desk) && until !== '' && !wrong && !days.includes(until) && days.length > 0 ? [...days, until] : days;
  const wanting = first === '' ? 'noDay' : wrong ? 'wrong' : undefined;
  const said = all.map((day) => sayDay(day, desk.words.language)).join('; ');
  status.textContent = wanting ? (status.dataset[wanting] ?? '') : counted(status.dataset, 'dates', all.length, { days: said });
  desk.find<HTMLButtonElement>('[data-do=save-meetings]').disabled = days.length === 0;
  desk.find<HTMLElement>('[data-do=save-review]').hidden = field('review').value === '';
  desk.find<HTMLElement>('[data-do=save-last]').hidden = !endsApart(desk) || until === '' || wrong || days.includes(until);
}

async function save(desk: Desk, field: (name: string) => Field, deed: string, summary: string | undefined): Promise<void> {
  const kind = deed.replace('save-', '');
  const days = daysIn(desk, field);
  const day = kind === 'meetings' ? (days[0] ?? '') : field(kind === 'review' ? 'review' : 'until').value;
  const repeats = kind === 'meetings' && days.length > 1;
  const { text } = toCalendar({
    uid: `${kind}-${await uidOf(desk)}`,
    // Later exports win over earlier ones: calendars compare these numbers.
    sequence: Math.floor(Date.now() / 10_000),
    stamp: new Date(),
    zone: field('zone').value,
    language: desk.words.language,
    summary: summary ?? desk.sheet.calendar?.summary ?? desk.sheet.name,
    description: desk.address,
    url: desk.address,
    day,
    time: field('time').value || '10:00',
    minutes: Number(field('minutes').value) || 60,
    weeks: repeats ? Number(field('weeks').value) : 0,
    until: repeats ? days.at(-1) : undefined,
  });
  handOver(fileName(`${desk.sheetId}-${kind}`, desk.answers.name, new Date(), 'ics'), text, 'text/calendar');
}

/** The same copy exported again is the same entry: a calendar changes it instead of adding another. Random, so that the files of two people never meet. */
async function uidOf({ disk, kept, address }: Desk): Promise<string> {
  const key = keyOf('calendar', kept);
  let id = crypto.getRandomValues(new Uint32Array(3)).join('');
  const remember = (before: unknown) => (typeof before === 'string' ? ((id = before), {}) : { [key]: id });
  await disk.write(key, remember).catch(() => undefined);
  return `${id}@${new URL(address).host}`;
}
