import { addDays, dayOf, instantOf } from '../../lib/dates';
import { now } from '../../lib/now';
import { Field } from '../../ui/form';
import type { Draft } from './drafts';
import { useTexts } from './texts';

/** Nobody remembers a promise that is farther off. */
const FARTHEST_DAYS = 60;

const timeOf = (draft: Draft) => draft['time'] ?? '16:00';

/** The instant that the two fields name; undefined where they name none. */
export function dueOf(draft: Draft): string | undefined {
  return instantOf(draft['day'] ?? '', timeOf(draft));
}

export function isDueWrong(draft: Draft): boolean {
  const due = dueOf(draft);
  const at = due === undefined ? 0 : new Date(due).getTime();
  return at <= now.peek() || at > now.peek() + FARTHEST_DAYS * 86_400_000;
}

interface DueProps {
  draft: Draft;
  write: (change: Draft) => void;
  label: string;
  hint?: string;
  wrong: string | undefined;
  /** Also one that is over, or far off. */
  anyDay?: true;
}

/** By when: a day and a time, as clocks show it where the customer lives. */
export function DueFields({ draft, write, label, hint, wrong, anyDay }: DueProps) {
  const texts = useTexts();
  const today = dayOf(now.value);
  return (
    <div class="filters">
      <Field
        id="day"
        type="date"
        label={label}
        {...(hint === undefined ? {} : { hint })}
        wrong={wrong}
        value={draft['day'] ?? ''}
        {...(anyDay ? {} : { min: today, max: addDays(today, FARTHEST_DAYS) })}
        onInput={(event) => write({ day: event.currentTarget.value })}
      />
      <Field
        id="time"
        type="time"
        label={texts.untilTime}
        value={timeOf(draft)}
        onInput={(event) => write({ time: event.currentTarget.value })}
      />
    </div>
  );
}
