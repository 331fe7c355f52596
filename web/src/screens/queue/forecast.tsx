import { addDays, dayOf, formatClock, formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { useResource, type Got } from '../../lib/resource';
import { go } from '../../router';
import { Answer } from '../../ui/answer';
import { Card, More, Section } from '../../ui/parts';
import { useTexts } from './texts';

type Day = Got<'/v1/queues/{id}/forecast'>;
type Slot = Day['slots'][number];

/** How many days ahead one can choose. */
const AHEAD = 7;
const HEIGHT = 176;
const TOP = 14;
const GROUND = 148;
/** Per cent of the width that the minutes take, left of the picture. */
const LEFT = 9;
/** What cannot be told apart any more is drawn as that many minutes. */
const MOST = 90;
const MARKS = 6;

/** What is usual in each half hour of a day, for whoever can choose when to call. */
export function Forecast({ queue, date }: { queue: string; date: string | null }) {
  const texts = useTexts();
  const speaking = language.value;
  const today = dayOf(now.value);
  const days = Array.from({ length: AHEAD }, (_, i) => addDays(today, i));
  const day = days.find((each) => each === date) ?? today;
  const forecast = useResource('/v1/queues/{id}/forecast', { path: { id: queue }, query: { date: day } });
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
                {each === today ? texts.today : formatDay(each, speaking)}
              </option>
            ))}
          </select>
        </ds-field>
        <Answer of={forecast}>
          {(found) => (
            <>
              <p>{found.text}</p>
              {found.slots.some(({ usual }) => usual) && (
                <>
                  <Picture of={found} name={texts.usualOn(formatDay(day, speaking))} />
                  <More title={texts.asTable}>
                    <Table slots={found.slots} />
                  </More>
                  <p class="quiet small">{texts.onlyUsual}</p>
                </>
              )}
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

function share(ofTheWidth: number): string {
  return `${ofTheWidth}%`;
}

function nameOf({ from, to }: Slot): string {
  return `${formatClock(from, language.value)}–${formatClock(to, language.value)}`;
}

/** A bar from the shortest to the longest usual wait of each half hour; none where nothing is known. */
function Picture({ of: { slots, better }, name }: { of: Day; name: string }) {
  const texts = useTexts();
  const longest = Math.max(5, ...slots.map(({ usual }) => (usual ? (usual.highMinutes ?? MOST) : 0)));
  const wide = (100 - LEFT) / slots.length;
  const every = Math.max(1, Math.ceil(slots.length / MARKS));
  const x = (slot: number) => LEFT + slot * wide;
  const y = (minutes: number) => GROUND - (minutes / longest) * (GROUND - TOP);
  return (
    <svg class="forecast" width="100%" height={HEIGHT} role="img" aria-label={name}>
      {[0, longest].map((minutes) => (
        <g key={minutes}>
          <line class="grid" x1={share(LEFT)} x2="100%" y1={y(minutes)} y2={y(minutes)} />
          <text x={share(LEFT - 1)} y={y(minutes) + 4} text-anchor="end">
            {minutes}
          </text>
        </g>
      ))}
      {slots.map((slot, i) => (
        <g key={slot.from}>
          {slot.usual ? (
            <rect
              class={slot.from === better?.from ? 'better' : 'usual'}
              x={share(x(i) + wide * 0.12)}
              width={share(wide * 0.76)}
              y={y(slot.usual.highMinutes ?? MOST)}
              height={Math.max(3, y(slot.usual.lowMinutes) - y(slot.usual.highMinutes ?? MOST))}
              rx="2"
            />
          ) : (
            <text x={share(x(i) + wide / 2)} y={GROUND - 4} text-anchor="middle">
              ?
            </text>
          )}
          {i % every === 0 && (
            <text x={share(x(i))} y={HEIGHT - 8}>
              {formatClock(slot.from, language.value)}
            </text>
          )}
        </g>
      ))}
      <text x={share(LEFT + 1)} y={10}>
        {texts.minutes}
      </text>
    </svg>
  );
}

function Table({ slots }: { slots: readonly Slot[] }) {
  const texts = useTexts();
  return (
    <table class="ds-table">
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
            <td>{slot.usual?.text ?? texts.unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
