import type { Bar } from './bars';
import { Hatch, useHatch } from '../../ui/pictures';
import { useTexts } from './texts';

/** What the looks of the bars mean; only of those that are there. */
export function Legend({ bars }: { bars: readonly Bar[] }) {
  const texts = useTexts();
  const hatch = useHatch();
  const isThere = (test: (bar: Bar) => boolean) => bars.some(test);
  return (
    <p class="legend">
      {isThere((bar) => (bar.kwh ?? 0) > bar.estimated) && (
        <span>
          <svg aria-hidden="true" viewBox="0 0 16 16">
            <rect class="known" width="16" height="16" />
          </svg>
          {texts.legend.known}
        </span>
      )}
      {isThere((bar) => bar.estimated > 0) && (
        <span>
          <svg aria-hidden="true" viewBox="0 0 16 16">
            <Hatch id={hatch.id} />
            <rect class="guessed" fill={hatch.fill} x="0.5" y="0.5" width="15" height="15" />
          </svg>
          {texts.legend.guessed}
        </span>
      )}
      {isThere((bar) => bar.isMissing) && (
        <span>
          <svg aria-hidden="true" viewBox="0 0 16 16">
            <rect class="unknown" x="0.5" y="0.5" width="15" height="15" />
          </svg>
          {texts.legend.unknown}
        </span>
      )}
      {isThere((bar) => bar.before !== undefined) && (
        <span>
          <svg aria-hidden="true" viewBox="0 0 16 16">
            <line class="before" x1="0" x2="16" y1="8" y2="8" />
          </svg>
          {texts.legend.before}
        </span>
      )}
    </p>
  );
}
