import type { Money } from '../../lib/money';
import { Amount } from '../../ui/parts';
import { useTexts } from './texts';

interface Step {
  /** What kind of cause it is. */
  kind: string;
  /** The cause in a sentence. */
  name: string;
  amount: Money;
}

interface WaterfallProps {
  caption: string;
  steps: readonly Step[];
  total: Money;
  totalName: string;
}

const WIDTH = 100;
const HEIGHT = 12;

/**
 * Steps that add up: each bar begins where the one above it ends, and the last one is them all. The bars stand in
 * the rows of a table, so that the picture and the figures are one.
 */
export function Waterfall({ caption, steps, total, totalName }: WaterfallProps) {
  const texts = useTexts();
  let level = 0;
  const bars = steps.map((step) => {
    const from = level;
    level += step.amount.minor;
    return { ...step, from, to: level };
  });
  const ends = [0, ...bars.map((bar) => bar.to)];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const scale = (minor: number) => (high === low ? 0 : ((minor - low) / (high - low)) * WIDTH);
  return (
    <table class="ds-table waterfall">
      <caption class="small quiet">{caption}</caption>
      <thead class="ds-sr-only">
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.change}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.name}>
            <th scope="row">
              <strong>{bar.kind}</strong>
              <p class="small quiet">{bar.name}</p>
              <Bar from={scale(bar.from)} to={scale(bar.to)} zero={scale(0)} up={bar.to > bar.from} />
            </th>
            <td class="sum">
              <Amount of={bar.amount} change />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {totalName}
            <Bar from={scale(0)} to={scale(total.minor)} zero={scale(0)} up={total.minor > 0} />
          </th>
          <td class="sum">
            <Amount of={total} change />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Bar({ from, to, zero, up }: { from: number; to: number; zero: number; up: boolean }) {
  const width = Math.max(Math.abs(to - from), 0.6);
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y={HEIGHT / 2 - 0.25} width={WIDTH} height="0.5" class="bar-way" />
      <rect x={Math.min(Math.min(from, to), WIDTH - width)} y="1" width={width} height={HEIGHT - 2} class={up ? 'bar-up' : 'bar-down'} />
      <rect x={Math.min(zero, WIDTH - 0.4)} y="0" width="0.4" height={HEIGHT} class="bar-zero" />
    </svg>
  );
}
