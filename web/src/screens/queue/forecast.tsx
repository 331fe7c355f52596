import { useRef } from 'preact/hooks';
import { addDays, dayOf, formatClock, formatWeekday } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import { now } from '../../lib/now';
import { useResource, type Got } from '../../lib/resource';
import { go } from '../../router';
import { Answer } from '../../ui/answer';
import { Card, More, Section, Tag } from '../../ui/parts';
import { MOST, topOf, unknownSpans, type Slot } from './half-hours';
import { useTexts } from './texts';

type Day = Got<'/v1/queues/{id}/forecast'>;

/** How many days ahead one can choose. */
const AHEAD = 7;
const HEIGHT = 176;
const TOP = 22;
const GROUND = 148;
/** Per cent of the width that the minutes take, left of the picture. */
const LEFT = 9;
const LEAST = 3;
const MARKS = 6;

/** What is usual in each half hour of a day, for whoever can choose when to call. */
export function Forecast({ queue, date }: { queue: string; date: string | null }) {
  const texts = useTexts();
  const speaking = language.value;
  const today = dayOf(now.value);
  const days = Array.from({ length: AHEAD }, (_, i) => addDays(today, i));
  const day = days.find((each) => each === date) ?? today;
  const forecast = useSteady(useResource('/v1/queues/{id}/forecast', { path: { id: queue }, query: { date: day } }), speaking);
  return (
    <Section title={texts.when}>
      <Card>
        <ds-field class="ds-field no-print">
          <label class="ds-label" for="day">
            {texts.day}
          </label>
          <select
            class="ds-input"
            id="day"
            value={day}
            onChange={(event) => go(`/queue/${queue}?date=${event.currentTarget.value}`, { replace: true })}
          >
            {days.map((each) => (
              <option key={each} value={each}>
                {each === today ? texts.today : formatWeekday(each, speaking)}
              </option>
            ))}
          </select>
        </ds-field>
        <Answer of={forecast}>
          {(found) => (
            <>
              <p>{found.text}</p>
              {found.slots.some(({ usual }) => usual) && <Known of={found} name={texts.usualOn(formatWeekday(day, speaking))} />}
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

/** The advice is drawn by lot for each who asks: whoever reads it keeps the one that was given, until its time has come. */
function useSteady<F extends { data?: Day }>(forecast: F, speaking: string): F {
  const given = useRef<{ speaking: string; day: Day } | undefined>(undefined);
  const { data } = forecast;
  if (!data) {
    return forecast;
  }
  const kept = given.current;
  const holds =
    kept?.speaking === speaking &&
    kept.day.queueId === data.queueId &&
    kept.day.date === data.date &&
    kept.day.better !== undefined &&
    Date.parse(kept.day.better.from) > now.value;
  if (!holds) {
    given.current = { speaking, day: data };
  }
  return { ...forecast, data: holds ? kept.day : data };
}

function Known({ of: day, name }: { of: Day; name: string }) {
  const texts = useTexts();
  const calls = day.slots.reduce((sum, { samples }) => sum + samples, 0);
  return (
    <>
      <Picture of={day} name={name} />
      <More title={texts.asTable}>
        <Table of={day} />
      </More>
      <p class="quiet small">
        {texts.onlyUsual(formatNumber(calls, language.value))}
        {day.slots.some(({ usual }) => !usual) && ' ' + texts.someUnknown}
      </p>
    </>
  );
}

function share(ofTheWidth: number): string {
  return `${ofTheWidth}%`;
}

function nameOf({ from, to }: Slot): string {
  return `${formatClock(from, language.value)}–${formatClock(to, language.value)}`;
}

/** A bar from the shortest to the longest usual wait of each half hour; a dashed box where nothing is known. */
function Picture({ of: { slots, better }, name }: { of: Day; name: string }) {
  const texts = useTexts();
  const top = topOf(slots);
  const wide = (100 - LEFT) / slots.length;
  const every = 2 * Math.ceil(slots.length / (2 * MARKS));
  const x = (slot: number) => LEFT + slot * wide;
  const y = (minutes: number) => GROUND - (minutes / top) * (GROUND - TOP);
  return (
    <svg class="forecast" width="100%" height={HEIGHT} role="img" aria-label={name}>
      {[0, top / 2, top].map((minutes) => (
        <g key={minutes}>
          <line class="grid" x1={share(LEFT)} x2="100%" y1={y(minutes)} y2={y(minutes)} />
          <text x={share(LEFT - 1)} y={y(minutes) + 4} text-anchor="end">
            {minutes}
          </text>
        </g>
      ))}
      {unknownSpans(slots).map(([from, to]) => (
        <g key={from}>
          <rect class="unknown" x={share(x(from))} width={share((to - from) * wide)} y={y(top / 2)} height={GROUND - y(top / 2)} rx="2" />
          <text x={share(x((from + to) / 2))} y={(y(top / 2) + GROUND) / 2 + 4} text-anchor="middle">
            ?
          </text>
        </g>
      ))}
      {slots.map(({ from, usual }, i) => {
        const isBetter = from === better?.from;
        const height = usual && Math.max(LEAST, y(usual.lowMinutes) - y(usual.highMinutes ?? MOST));
        const upper = usual && Math.min(GROUND - LEAST, y(usual.highMinutes ?? MOST));
        return (
          <g key={from}>
            {usual && (
              <rect
                class={isBetter ? 'better' : 'usual'}
                x={share(x(i) + wide * 0.12)}
                width={share(wide * 0.76)}
                y={upper}
                height={height}
                rx="2"
              />
            )}
            {isBetter && (
              <svg class="mark" x={share(x(i) + wide / 2)} y={upper} overflow="visible">
                <path d="M-6 -12h12l-6 8z" />
              </svg>
            )}
            {i % every === 0 && (
              <text x={share(x(i))} y={HEIGHT - 8} text-anchor="middle">
                {formatClock(from, language.value)}
              </text>
            )}
          </g>
        );
      })}
      <text x={share(LEFT)} y={10}>
        {texts.minutes}
      </text>
    </svg>
  );
}

function Table({ of: { slots, better } }: { of: Day }) {
  const texts = useTexts();
  return (
    <table class="ds-table half-hours">
      <thead>
        <tr>
          <th scope="col">{texts.halfHour}</th>
          <th scope="col">{texts.usual}</th>
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot.from}>
            <th scope="row">{nameOf(slot)}</th>
            <td>
              {slot.usual?.text ?? texts.unknown} {slot.from === better?.from && <Tag tone="calm">{texts.better}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
