import { addDays, dayOf, formatDay, formatMonth } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Ways } from '../../ui/ways';
import './meter.css';
import { nameOf, usePoints } from '../../lib/point';
import { Used } from './used';
import { pathTo, RESOLUTIONS, spanOf, type Span } from './span';
import { Step } from './step';
import { useTexts } from './texts';

const DAY_OF = { hour: formatDay, day: formatMonth, month: (year: string) => year };

/** What was used, by the hours of a day, the days of a month or the months of a year. */
export default function ConsumptionOf({ params, query }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  // What is used today is told tomorrow.
  const yesterday = addDays(dayOf(now.value), -1);
  const span = spanOf(query.get('resolution'), query.get('at'), yesterday);
  const points = usePoints();
  const used = useResource('/v1/metering-points/{id}/consumption', {
    path: { id },
    query: { from: span.from, to: span.to < yesterday ? span.to : yesterday, resolution: span.resolution },
  });
  const point = points.data?.items.find((each) => each.id === id);
  return (
    <Page title={texts.used[span.resolution](nameOfSpan(span))} lead={point ? nameOf(point) : id}>
      <Views id={id} span={span} />
      <Answer of={used}>
        {(found) => (
          <>
            {point?.reading.way === 'REGISTER' && found.sum.kwh === undefined ? (
              <OnlyRead id={id} />
            ) : (
              <Used span={span} found={found} />
            )}
            <Age asOf={found.asOf} {...(found.source !== undefined && { source: found.source })} />
          </>
        )}
      </Answer>
      <Further id={id} month={span.to.slice(0, 7)} several={(points.data?.items.length ?? 0) > 1} />
    </Page>
  );
}

/** Where nobody knows the hours. */
function OnlyRead({ id }: { id: string }) {
  const texts = useTexts();
  return (
    <Card>
      <p>{texts.onlyRead}</p>
      <p>
        <a class="ds-button" href={'/readings/' + id}>
          {texts.betweenReadings}
        </a>
      </p>
    </Card>
  );
}

function nameOfSpan({ resolution, at }: Span): string {
  return DAY_OF[resolution](at, language.value);
}

/** Hours, days or months, and what came before and after. */
function Views({ id, span }: { id: string; span: Span }) {
  const texts = useTexts();
  const nameAt = (other: string) => nameOfSpan({ ...span, at: other });
  const at = { hour: span.to, day: span.to.slice(0, 7), month: span.to.slice(0, 4) };
  return (
    <nav class="row apart no-print" aria-label={texts.views}>
      <ul class="views">
        {RESOLUTIONS.map((each) => (
          <li key={each}>
            <a href={pathTo(id, each, at[each])} aria-current={each === span.resolution ? 'page' : undefined}>
              {texts.by[each]}
            </a>
          </li>
        ))}
      </ul>
      <ul class="views">
        <Step path={pathTo(id, span.resolution, span.earlier)} say={texts.earlier(nameAt(span.earlier))} name="back" />
        {span.later !== undefined && (
          <Step path={pathTo(id, span.resolution, span.later)} say={texts.later(nameAt(span.later))} name="on" />
        )}
      </ul>
    </nav>
  );
}

function Further({ id, month, several }: { id: string; month: string; several: boolean }) {
  const texts = useTexts();
  return (
    <Card>
      <Ways
        of={[
          [`/capacity/${id}?month=${month}`, texts.capacity],
          ['/readings/' + id, texts.readings],
          several && ['/metering-points', texts.allPoints],
        ]}
      />
    </Card>
  );
}
