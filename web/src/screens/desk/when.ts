import { dayOf, formatClock, formatInstant, type Instant } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';

/** The clock where it is today, else day and clock: an agent compares what was with what is to come. */
export function useAt(): (at: Instant) => string {
  const speaking = language.value;
  const today = dayOf(now.value);
  return (at) => (dayOf(at) === today ? formatClock : formatInstant)(at, speaking);
}
