import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import type { Bar } from './bars';
import { Hatch, useHatch } from '../../ui/pictures';

interface ChartProps {
  bars: readonly Bar[];
  /** What the picture shows, in a sentence. */
  label: string;
  /** Asks which bar to read out. */
  ask: string;
  chosen: number;
  choose: (index: number) => void;
  /** A bar in words. */
  inWords: (bar: Bar) => string;
}

const HEIGHT = 230;
const LEFT = 40;
const TOP = 16;
const FOOT = 24;
const GROUND = HEIGHT - FOOT;
const WIDEST = 44;
const MARK = 26;
const LEAST = 4;

/** The next round number, whose half is one as well. */
export function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8].find((step) => step * size >= value) ?? 10) * size;
}

/**
 * Bars side by side, in which a guess is hatched and what is not known is a dashed box with a question mark; a line
 * across each is the year before. A slider below, as wide as they are, reads each of them out.
 */
export function Chart({ bars, label, ask, chosen, choose, inWords }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const hatch = useHatch();
  const speaking = language.value;
  const highest = Math.max(...bars.map((bar) => Math.max(bar.kwh ?? 0, bar.before ?? 0)));
  const top = highest > 0 ? roundUp(highest) : 1;
  const slot = (width - LEFT) / bars.length;
  const wide = Math.min(slot * 0.72, WIDEST);
  const y = (kwh: number) => GROUND - (kwh / top) * (GROUND - TOP);
  const middle = (i: number) => LEFT + slot * (i + 0.5);
  const every = Math.max(1, Math.ceil(MARK / slot));
  const at = bars[chosen];
  return (
    <div class="chart" ref={frame}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="img"
        aria-label={label}
        onClick={(event) => {
          const index = Math.floor((event.offsetX - LEFT) / slot);
          if (index >= 0 && index < bars.length) {
            choose(index);
          }
        }}
      >
        <Hatch id={hatch.id} />
        <rect class="chosen" x={middle(chosen) - slot / 2} y={TOP} width={slot} height={GROUND - TOP} />
        {[0, top / 2, top].map((kwh) => (
          <g key={kwh}>
            <line class="grid" x1={LEFT} x2={width} y1={y(kwh)} y2={y(kwh)} />
            <text x={LEFT - 6} y={y(kwh) + 4} text-anchor="end">
              {formatNumber(kwh, speaking, 2)}
            </text>
          </g>
        ))}
        {bars.map((bar, i) => {
          const x = middle(i) - wide / 2;
          const { kwh = 0, estimated, before } = bar;
          // However little is guessed, it is seen.
          const solid = estimated > 0 ? Math.max(y(kwh - estimated), y(kwh) + LEAST) : y(kwh);
          return (
            <g key={bar.key}>
              <rect class="known" x={x} y={solid} width={wide} height={Math.max(GROUND - solid, 0)} />
              {estimated > 0 && (
                <rect class="guessed" fill={hatch.fill} x={x} y={y(kwh)} width={wide} height={solid - y(kwh)} />
              )}
              {bar.isMissing && bar.kwh === undefined && (
                <rect class="unknown" x={x} y={TOP + 1} width={wide} height={GROUND - TOP - 1} />
              )}
              {bar.isMissing && (
                <text x={middle(i)} y={bar.kwh === undefined ? GROUND - 8 : y(kwh) - 4} text-anchor="middle">
                  ?
                </text>
              )}
              {before !== undefined && (
                <line class="before" x1={middle(i) - slot * 0.45} x2={middle(i) + slot * 0.45} y1={y(before)} y2={y(before)} />
              )}
              {i % every === 0 && (
                <text x={middle(i)} y={HEIGHT - 6} text-anchor="middle">
                  {bar.mark}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <input
        type="range"
        class="no-print"
        min={0}
        max={bars.length - 1}
        value={chosen}
        aria-label={ask}
        aria-valuetext={at && inWords(at)}
        onInput={(event) => choose(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** As wide as there is room, in pixels, so that what is written in the picture is as large as elsewhere. */
function useWidth(frame: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.max(frame.current?.clientWidth ?? 0, 240));
    measure();
    const watch = new ResizeObserver(measure);
    if (frame.current) {
      watch.observe(frame.current);
    }
    return () => watch.disconnect();
  }, [frame]);
  return width;
}
