import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import type { Got } from '../../lib/resource';
import { Card, More, Section } from '../../ui/parts';
import { useTexts } from './texts';

type Outage = Got<'/v1/outages/{id}'>;

const ROW = 30;
const TOP = 8;
const FOOT = 26;
/** Per cent left and right that the outermost marks need. */
const SIDE = 3;

/** How the estimate moved: what was told each time, and when the power really came back. */
export function Estimates({ outage }: { outage: Outage }) {
  const texts = useTexts();
  const speaking = language.value;
  return (
    <Section title={texts.estimates}>
      <Card>
        {outage.estimates.length > 1 && <Picture outage={outage} />}
        <More title={texts.asTable} open={outage.estimates.length === 1}>
          <div class="scroll">
            <table class="ds-table">
              <thead>
                <tr>
                  <th scope="col">{texts.toldAt}</th>
                  <th scope="col">{texts.backBy}</th>
                  <th scope="col">{texts.reason}</th>
                </tr>
              </thead>
              <tbody>
                {outage.estimates.map((told) => (
                  <tr key={told.toldAt}>
                    <th scope="row">{formatInstant(told.toldAt, speaking)}</th>
                    <td>{told.latest === undefined ? texts.withdrawn : formatInstant(told.latest, speaking)}</td>
                    <td>{[told.reason, told.confidenceText].filter(Boolean).join(' ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </More>
      </Card>
    </Section>
  );
}

/** A line for each estimate, from when it was told to when the power was to be back; across them, when it was. */
function Picture({ outage: { startedAt, estimates, restoredAt, title } }: { outage: Outage }) {
  const texts = useTexts();
  const speaking = language.value;
  const times = [startedAt, restoredAt, ...estimates.flatMap((told) => [told.toldAt, told.latest])]
    .filter((at) => at !== undefined)
    .map((at) => Date.parse(at));
  const from = Math.min(...times);
  const to = Math.max(...times, from + 1);
  const x = (at: string) => `${SIDE + ((Date.parse(at) - from) / (to - from)) * (100 - 2 * SIDE)}%`;
  const height = TOP + estimates.length * ROW + FOOT;
  const ground = height - FOOT;
  return (
    <svg class="estimates" width="100%" height={height} role="img" aria-label={texts.movedOf(title, estimates.length)}>
      {estimates.map((told, i) => {
        const y = TOP + (i + 0.5) * ROW;
        return (
          <g key={told.toldAt}>
            {told.latest !== undefined && <line class="told" x1={x(told.toldAt)} x2={x(told.latest)} y1={y} y2={y} />}
            <circle class="said" cx={x(told.toldAt)} cy={y} r="4" />
            {told.latest !== undefined && <circle class="meant" cx={x(told.latest)} cy={y} r="5.5" />}
          </g>
        );
      })}
      {restoredAt !== undefined && <line class="back" x1={x(restoredAt)} x2={x(restoredAt)} y1={TOP} y2={ground} />}
      <line class="grid" x1="0" x2="100%" y1={ground} y2={ground} />
      <text x={`${SIDE}%`} y={height - 8}>
        {formatInstant(from, speaking)}
      </text>
      <text x={`${100 - SIDE}%`} y={height - 8} text-anchor="end">
        {formatInstant(to, speaking)}
      </text>
    </svg>
  );
}
