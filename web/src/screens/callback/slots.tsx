import { useState } from 'preact/hooks';
import { dayOf, formatClock, formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Choices } from '../../ui/form';
import { useTexts } from './texts';

/** As many as the portal gives at once: some days of half hours. */
const MOST = 100;

interface SlotsProps {
  queue: string;
  value: string | undefined;
  choose: (slot: string) => void;
  wrong: string | undefined;
  /** The nearest that are free, where the chosen one was taken by somebody else meanwhile. */
  instead: readonly string[] | undefined;
}

/** First the day, then the half hour; only those with room for a call. */
export function Slots({ queue, value, choose, wrong, instead }: SlotsProps) {
  const texts = useTexts();
  const speaking = language.value;
  const slots = useResource('/v1/callbacks/slots', { query: { queue, limit: MOST } });
  const [day, setDay] = useState<string>();
  if (instead && instead.length > 0) {
    return (
      <Choices
        id="slot"
        label={texts.instead}
        wrong={wrong}
        choices={instead.map((from) => ({ value: from, name: slotText(from, speaking) }))}
        value={value}
        onChoose={choose}
      />
    );
  }
  return (
    <Answer of={slots}>
      {({ items }) => {
        const days = [...new Set(items.map((slot) => dayOf(slot.from)))];
        const shown = day ?? days[0];
        return items.length === 0 ? (
          <p>{texts.noSlots}</p>
        ) : (
          <>
            <ds-field class="ds-field">
              <label class="ds-label" for="day">
                {texts.day}
              </label>
              <select class="ds-input" id="day" value={shown} onChange={(event) => setDay(event.currentTarget.value)}>
                {days.map((each) => (
                  <option key={each} value={each}>
                    {formatDay(each, speaking)}
                  </option>
                ))}
              </select>
            </ds-field>
            <Choices
              id="slot"
              beside
              label={texts.time}
              wrong={wrong}
              choices={items
                .filter((slot) => dayOf(slot.from) === shown)
                .map((slot) => ({
                  value: slot.from,
                  name: `${formatClock(slot.from, speaking)}–${formatClock(slot.to, speaking)}`,
                }))}
              value={value}
              onChoose={choose}
            />
          </>
        );
      }}
    </Answer>
  );
}

const HALF_HOUR = 30 * 60_000;

/** "24 November 2026, 10:00–10:30" */
export function slotText(from: string, speaking: typeof language.value): string {
  const to = new Date(from).getTime() + HALF_HOUR;
  return `${formatDay(dayOf(from), speaking)}, ${formatClock(from, speaking)}–${formatClock(to, speaking)}`;
}
