import { useState } from 'preact/hooks';
import { language } from '../../lib/language';
import { formatEnergy } from '../../lib/money';
import { useResource } from '../../lib/resource';
import { Amount, Card, More } from '../../ui/parts';
import { barsOf, type Bar, type Consumption } from './bars';
import { Chart } from './chart';
import { Legend } from './legend';
import { pathTo, type Span } from './span';
import { UseTable } from './use-table';
import { useTexts } from './texts';
import { comparison, saidOf } from './words';

/** The sum, how sure it is and how it was a year before; then the picture, and the same as a table. */
export function Used({ span, found }: { span: Span; found: Consumption }) {
  const texts = useTexts();
  const { lastYear } = found;
  const before = useResource(
    '/v1/metering-points/{id}/consumption',
    {
      path: { id: found.meteringPoint },
      query: { from: lastYear.from, to: lastYear.to, resolution: span.resolution },
    },
    { when: lastYear.kwh !== undefined },
  );
  const bars = barsOf(span, found.items, before.data?.items ?? [], language.value, [texts.firstTime, texts.secondTime]);
  return (
    <>
      <Sum found={found} />
      {found.sum.kwh !== undefined && (
        <Card>
          <Picture span={span} bars={bars} id={found.meteringPoint} />
          <More title={texts.asTable}>
            <UseTable span={span} bars={bars} id={found.meteringPoint} />
          </More>
        </Card>
      )}
    </>
  );
}

function Sum({ found }: { found: Consumption }) {
  const texts = useTexts();
  const speaking = language.value;
  const { sum, cost } = found;
  const guessed = sum.shares.filter(({ quality }) => quality !== 'MEASURED' && quality !== 'MISSING');
  return (
    <Card {...(sum.complete && guessed.length === 0 && { tone: 'calm' as const })}>
      {sum.kwh === undefined ? (
        <p>{texts.nothingKnown}</p>
      ) : (
        <>
          <p class="big">{formatEnergy(sum.kwh, speaking)}</p>
          {cost && (
            <div>
              <p>
                <Amount of={cost.amount} />
                {cost.pricedKwh < sum.kwh && ' ' + texts.pricedPart(formatEnergy(cost.pricedKwh, speaking))}
              </p>
              <p class="quiet small">{cost.text}</p>
            </div>
          )}
          <p>{comparison(found, texts)}</p>
          {found.lastYear.text !== undefined && <p class="quiet small">{found.lastYear.text}</p>}
          {guessed.length === 0 && sum.complete && <p>{texts.allMeasured}</p>}
          {guessed.map(({ quality, intervals, kwh }) => (
            <p key={quality}>
              {texts.share(texts.quality[quality] ?? quality, intervals, kwh === undefined ? undefined : formatEnergy(kwh, speaking))}
            </p>
          ))}
          {sum.missing > 0 && <p>{texts.missing(sum.missing)}</p>}
        </>
      )}
    </Card>
  );
}

function Picture({ span, bars, id }: { span: Span; bars: readonly Bar[]; id: string }) {
  const texts = useTexts();
  const speaking = language.value;
  const known = bars.filter((bar) => bar.kwh !== undefined);
  const highest = known.reduce<Bar | undefined>((most, bar) => ((bar.kwh ?? 0) > (most?.kwh ?? -1) ? bar : most), undefined);
  const [picked, setPicked] = useState<number>();
  const chosen = picked ?? bars.findIndex((bar) => bar === highest);
  const bar = bars[chosen];
  const below = span.resolution === 'month' ? 'day' : 'hour';
  return (
    <>
      <Chart
        bars={bars}
        label={highest?.kwh === undefined ? texts.picture : texts.pictureOf(highest.name, formatEnergy(highest.kwh, speaking))}
        ask={texts.choose[span.resolution]}
        chosen={chosen}
        choose={setPicked}
        inWords={(each) => `${each.name}: ${saidOf(each, texts)}`}
      />
      {bar && (
        <div class="read-out">
          <p>
            <strong>{bar.name}</strong>
          </p>
          <p>{saidOf(bar, texts)}</p>
          {span.resolution !== 'hour' && bar.quality !== undefined && (
            <p>
              <a href={pathTo(id, below, bar.key)}>
                {texts.seeBelow[below]}
                <span class="ds-sr-only">: {bar.name}</span>
              </a>
            </p>
          )}
        </div>
      )}
      <Legend bars={bars} />
    </>
  );
}
