import { LOCALES, type Language } from './language';

/** A local day, `2026-10-25`. */
export type Day = string;
/** RFC 3339 in UTC. */
export type Instant = string;

/** Oslo and Stockholm keep the same time. */
export const ZONE = 'Europe/Oslo';

const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], options);
    formats.set(key, format);
  }
  return format;
}

const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const DAY_OF_WEEK = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', timeZone: ZONE } as const;
const DAY_AND_CLOCK = { day: 'numeric', month: 'long', ...CLOCK } as const;
const NAMED_TIME = { hour: '2-digit', timeZoneName: 'long', timeZone: ZONE } as const;

function atNoon(day: Day): Date {
  return new Date(day + 'T12:00:00Z');
}

export function formatDay(day: Day, language: Language): string {
  return formatOf(language, LONG_DAY).format(atNoon(day));
}

export function formatShortDay(day: Day, language: Language): string {
  return formatOf(language, SHORT_DAY).format(atNoon(day));
}

/** With the day of the week, for days near by. */
export function formatWeekday(day: Day, language: Language): string {
  return formatOf(language, DAY_OF_WEEK).format(atNoon(day));
}

/** `2026-10` or a day in it. */
export function formatMonth(month: string, language: Language): string {
  return formatOf(language, MONTH).format(atNoon(month.slice(0, 7) + '-15'));
}

export function formatPeriod(period: { from: Day; to: Day }, language: Language): string {
  return formatOf(language, LONG_DAY).formatRange(atNoon(period.from), atNoon(period.to));
}

export function formatClock(instant: Instant | number, language: Language): string {
  return formatOf(language, CLOCK).format(new Date(instant));
}

export function formatInstant(instant: Instant | number, language: Language): string {
  return formatOf(language, DAY_AND_CLOCK).format(new Date(instant));
}

/** From one hour to another of the same day. */
export function formatHours({ from, to }: { from: Instant; to: Instant }, language: Language): string {
  const start = formatInstant(from, language) + whichOfTwo(from, language);
  return `${start}–${formatClock(to, language)}${whichOfTwo(to, language)}`;
}

/** In the autumn night in which clocks show an hour twice: by which time they show it. */
function whichOfTwo(instant: Instant, language: Language): string {
  const at = new Date(instant).getTime();
  const clock = formatClock(at, language);
  if (![at - HOUR, at + HOUR].some((other) => formatClock(other, language) === clock)) {
    return '';
  }
  const zone = formatOf(language, NAMED_TIME).formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return ` (${zone?.value ?? ''})`;
}

/** The day that it is at that instant, where the customer lives. */
export function dayOf(instant: Instant | number): Day {
  return formatOf('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE }).format(
    new Date(instant),
  );
}

export function addDays(day: Day, days: number): Day {
  return new Date(atNoon(day).getTime() + days * 24 * HOUR).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / (24 * HOUR));
}

/** The instant at which a local day begins. */
export function startOf(day: Day): number {
  const utc = new Date(day + 'T00:00:00Z').getTime();
  for (const hours of [2, 1]) {
    const start = utc - hours * HOUR;
    if (dayOf(start) === day && dayOf(start - 1) !== day) {
      return start;
    }
  }
  return utc;
}

/** The instant at which a clock where the customer lives shows that; undefined where none does. */
export function instantOf(day: Day, clock: string): Instant | undefined {
  const utc = new Date(`${day}T${clock}:00Z`).getTime();
  const at = [2, 1]
    .map((hours) => utc - hours * HOUR)
    .find((each) => !Number.isNaN(each) && dayOf(each) === day && formatClock(each, 'sv') === clock);
  return at === undefined ? undefined : new Date(at).toISOString();
}

/** 24, but for two days of the year. */
export function hoursOf(day: Day): number {
  return (startOf(addDays(day, 1)) - startOf(day)) / HOUR;
}

/** "5 minutes ago", "in 3 days"; coarse, as people speak. */
export function formatAgo(then: number, now: number, language: Language): string {
  const seconds = Math.round((then - now) / 1000);
  const size = Math.abs(seconds);
  const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  if (size < 3600) {
    return words.format(Math.trunc(seconds / 60), 'minute');
  }
  if (size < 48 * 3600) {
    return words.format(Math.trunc(seconds / 3600), 'hour');
  }
  return words.format(Math.trunc(seconds / 86_400), 'day');
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "in 2 minutes", for what has to be waited for: never sooner than it is. */
export function formatIn(seconds: number, language: Language): string {
  const [unit, size] = UNITS.find(([, least]) => seconds >= least) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(LOCALES[language]).format(Math.ceil(seconds / size), unit);
}
