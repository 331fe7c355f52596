import { addDays, startOf, type Day } from '../../lib/dates';

export const RESOLUTIONS = ['hour', 'day', 'month'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What is looked at: the hours of a day, the days of a month or the months of a year. */
export interface Span {
  resolution: Resolution;
  /** The day, the month or the year. */
  at: string;
  from: Day;
  to: Day;
  earlier: string;
  /** Not where that has not begun yet. */
  later?: string;
  /** The hours' instants, the days or the months, as they lie between its ends. */
  slots: readonly string[];
}

const SHAPES = { hour: /^\d{4}-\d\d-\d\d$/, day: /^\d{4}-\d\d$/, month: /^\d{4}$/ };
const LENGTHS = { hour: 10, day: 7, month: 4 };
const HOUR = 3_600_000;

function isDay(day: Day): boolean {
  const time = Date.parse(day + 'T12:00:00Z');
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function firstOf(at: string): Day {
  return at + '-01-01'.slice(at.length - 4);
}

function lastOf(resolution: Resolution, at: string): Day {
  if (resolution === 'hour') {
    return at;
  }
  return resolution === 'month' ? at + '-12-31' : addDays(addDays(at + '-28', 4).slice(0, 7) + '-01', -1);
}

/** What the address asks for; what it does not say, or says wrongly, is where the last day lies of which there are values. */
export function spanOf(resolution: string | null, at: string | null, last: Day): Span {
  const of = RESOLUTIONS.find((each) => each === resolution) ?? 'day';
  const length = LENGTHS[of];
  const isGood = at !== null && SHAPES[of].test(at) && isDay(firstOf(at)) && at <= last.slice(0, length);
  const where = isGood ? at : last.slice(0, length);
  const from = firstOf(where);
  const to = lastOf(of, where);
  const later = addDays(to, 1).slice(0, length);
  return {
    resolution: of,
    at: where,
    from,
    to,
    earlier: addDays(from, -1).slice(0, length),
    ...(later <= last.slice(0, length) && { later }),
    slots: slotsOf(of, from, to),
  };
}

function slotsOf(resolution: Resolution, from: Day, to: Day): string[] {
  if (resolution === 'month') {
    return Array.from({ length: 12 }, (_, i) => `${from.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`);
  }
  const slots = [];
  if (resolution === 'day') {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      slots.push(day);
    }
  } else {
    for (let hour = startOf(from); hour < startOf(addDays(from, 1)); hour += HOUR) {
      slots.push(new Date(hour).toISOString());
    }
  }
  return slots;
}

export function pathTo(id: string, resolution: Resolution, at: string): string {
  return `/consumption/${id}?resolution=${resolution}&at=${at}`;
}
