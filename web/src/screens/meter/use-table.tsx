import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import type { Bar } from './bars';
import { pathTo, type Span } from './span';
import { useTexts } from './texts';
import { sureness } from './words';

/** The picture's figures, for whoever would rather read them. */
export function UseTable({ span, bars, id }: { span: Span; bars: readonly Bar[]; id: string }) {
  const texts = useTexts();
  const speaking = language.value;
  const been = bars.filter((bar) => bar.quality !== undefined);
  const hasBefore = been.some((bar) => bar.before !== undefined);
  const number = (kwh: number | undefined) => (kwh === undefined ? texts.unknown : formatNumber(kwh, speaking, 2));
  return (
    <div class="scroll" role="group" aria-label={texts.asTable} tabIndex={0}>
      <table class="ds-table use">
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col" class="sum">
              kWh
            </th>
            {hasBefore && (
              <th scope="col" class="sum">
                {texts.legend.before}
              </th>
            )}
            <th scope="col">{texts.howSure}</th>
          </tr>
        </thead>
        <tbody>
          {been.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">
                {span.resolution === 'hour' ? (
                  bar.name
                ) : (
                  <a href={pathTo(id, span.resolution === 'month' ? 'day' : 'hour', bar.key)}>{bar.name}</a>
                )}
              </th>
              <td class="sum">{number(bar.kwh)}</td>
              {hasBefore && <td class="sum">{number(bar.before)}</td>}
              <td>{bar.kwh === undefined ? '' : sureness(bar, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
