import { useState } from 'preact/hooks';
import { dayOf, formatClock, formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import type { Refused } from '../../lib/problem';
import { refresh, useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Choices } from '../../ui/form';
import { More } from '../../ui/parts';
import { useTexts } from './texts';

/** As many as the portal gives at once: some days of half hours. */
const MOST = 100;

interface ChosenSlot {
  value: string | undefined;
  choose: (slot: string | undefined) => void;
  /** The nearest that are free, where others have taken the chosen one meanwhile. */
  instead: readonly string[];
  /** Why it was not booked: where it was taken, another one has to be chosen. */
  refused: (refused: Refused | undefined) => void;
}

/** The half hour that is to be booked. */
export function useSlot(): ChosenSlot {
  const [value, choose] = useState<string>();
  const [instead, setInstead] = useState<readonly string[]>([]);
  return {
    value,
    choose,
    instead,
    refused: (refused) => {
      if (refused?.slug === 'slot-taken' || refused?.errors.some(({ pointer }) => pointer === '/slot')) {
        choose(undefined);
        setInstead(refused.alternatives ?? []);
        refresh('/v1/callbacks/slots');
      }
    },
  };
}

/** The field that a refusal of a half hour speaks of. */
export const SLOT_FIELDS = { '/slot': 'slot', 'slot-taken': 'slot' };

interface SlotsProps {
  queue: string;
  slot: ChosenSlot;
  wrong: string | undefined;
}

/** The free half hours; the nearest ones first, where others have taken the chosen one meanwhile. */
export function Slots({ queue, slot, wrong }: SlotsProps) {
  const texts = useTexts();
  if (slot.instead.length === 0) {
    return <ByDay id="slot" queue={queue} slot={slot} wrong={wrong} />;
  }
  return (
    <>
      <Choices
        id="slot"
        label={texts.instead}
        wrong={wrong}
        choices={slot.instead.map((from) => ({ value: from, name: slotText(from, language.value) }))}
        value={slot.value}
        onChoose={slot.choose}
      />
      <More title={texts.otherTimes}>
        <ByDay id="other-slot" queue={queue} slot={slot} wrong={undefined} />
      </More>
    </>
  );
}

/** First the day, then the half hour; only those with room for a call. */
function ByDay({ id, queue, slot, wrong }: SlotsProps & { id: string }) {
  const texts = useTexts();
  const speaking = language.value;
  const slots = useResource('/v1/callbacks/slots', { query: { queue, limit: MOST } });
  const [day, setDay] = useState<string>();
  return (
    <Answer of={slots}>
      {({ items }) => {
        const days = [...new Set(items.map((each) => dayOf(each.from)))];
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
              id={id}
              beside
              label={texts.time}
              wrong={wrong}
              choices={items
                .filter((each) => dayOf(each.from) === shown)
                .map((each) => ({
                  value: each.from,
                  name: `${formatClock(each.from, speaking)}–${formatClock(each.to, speaking)}`,
                }))}
              value={slot.value}
              onChoose={slot.choose}
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
