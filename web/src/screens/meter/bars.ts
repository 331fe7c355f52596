import type { components } from '../../api/contract';
import { formatClock, formatDay, formatMonth } from '../../lib/dates';
import type { Language } from '../../lib/language';
import type { Resolution, Span } from './span';

export type Consumption = components['schemas']['Consumption'];
type Item = Consumption['items'][number];

/** What one bar stands for. */
export interface Bar {
  key: string;
  /** Below the bar, as short as can be. */
  mark: string;
  /** In words. */
  name: string;
  /** None where nothing is known; that is never zero. */
  kwh?: number;
  /** How much of it is a guess. */
  estimated: number;
  /** Whether some of it, or all, has not come. */
  isMissing: boolean;
  quality?: string;
  /** A year before. */
  before?: number;
}

const GUESSED = ['ESTIMATED', 'FINALLY_ESTIMATED'];

function slotOf({ from, day, month }: Item): string {
  return from === undefined ? (day ?? month ?? '') : new Date(from).toISOString();
}

/** Where in its day, month or year something lies, so that it can be laid beside the year before. */
function places(resolution: Resolution, slots: readonly string[]): string[] {
  if (resolution !== 'hour') {
    return slots.map((slot) => slot.slice(5));
  }
  const clocks = slots.map((slot) => formatClock(slot, 'sv'));
  return clocks.map((clock, i) => (clocks.indexOf(clock) === i ? clock : clock + ' again'));
}

/** A bar for each hour, day or month of the span; those that have not been yet are bare. */
export function barsOf(
  span: Span,
  items: readonly Item[],
  before: readonly Item[],
  language: Language,
  twice: readonly [first: string, second: string],
): Bar[] {
  const found = new Map(items.map((item) => [slotOf(item), item]));
  const beforePlaces = places(span.resolution, before.map(slotOf));
  const earlier = new Map(before.map((item, i) => [beforePlaces[i], item.kwh]));
  const where = places(span.resolution, span.slots);
  return span.slots.map((slot, i) => {
    const item = found.get(slot);
    const kwh = item?.kwh;
    const place = where[i] ?? '';
    const was = earlier.get(place);
    return {
      key: slot,
      ...named(span, slot, language),
      ...(span.resolution === 'hour' && isTwice(where, place) && { name: nameTwice(slot, place, language, twice) }),
      ...(kwh !== undefined && { kwh }),
      estimated: item?.estimatedKwh ?? (GUESSED.includes(item?.quality ?? '') ? (kwh ?? 0) : 0),
      isMissing: item !== undefined && (kwh === undefined || (item.missing ?? 0) > 0),
      ...(item && { quality: item.quality }),
      ...(was !== undefined && { before: was }),
    };
  });
}

function isTwice(where: readonly string[], place: string): boolean {
  return place.endsWith(' again') || where.includes(place + ' again');
}

/** By the clock: an hour later it shows the next hour, but in two nights of the year. */
function hourName(slot: string, language: Language): string {
  const hour = Number(formatClock(slot, 'sv').slice(0, 2));
  // In January the clock where the customer lives is an hour before UTC.
  return `${formatClock(slot, language)}–${formatClock(Date.UTC(2026, 0, 15, hour), language)}`;
}

/** The hour that the clock passes twice in an autumn night. */
function nameTwice(slot: string, place: string, language: Language, [first, second]: readonly [string, string]): string {
  return `${hourName(slot, language)}, ${place.endsWith(' again') ? second : first}`;
}

function named({ resolution }: Span, slot: string, language: Language): { mark: string; name: string } {
  switch (resolution) {
    case 'hour':
      return { mark: formatClock(slot, 'sv').slice(0, 2), name: hourName(slot, language) };
    case 'day':
      return { mark: String(Number(slot.slice(8))), name: formatDay(slot, language) };
    case 'month':
      return { mark: formatMonth(slot, language).slice(0, 3), name: formatMonth(slot, language) };
  }
}
