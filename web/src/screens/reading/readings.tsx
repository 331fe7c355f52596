import { formatHours } from '../../lib/dates';
import { language } from '../../lib/language';
import { usePages } from '../../lib/pages';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, More, Section } from '../../ui/parts';
import { nameOf, type Point } from '../../lib/point';
import { PointFacts } from './point-facts';
import { ReadingCard } from './reading';
import { useTexts } from './texts';

const MOST = 20;

/** What the meter showed, what became of each reading, and what is expected next. */
export default function Readings({ params }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const point = useResource('/v1/metering-points/{id}', { path: { id } });
  const { first, items, more } = usePages('/v1/metering-points/{id}/readings', {}, { id });
  return (
    <Page
      title={texts.readings}
      lead={point.data ? nameOf(point.data) : id}
      back={['/consumption/' + id, texts.consumption]}
    >
      <Answer of={point}>{(found) => <Expected point={found} />}</Answer>
      <Section title={texts.sentSoFar}>
        <Answer of={first}>
          {() => (
            <>
              {items.length === 0 && (
                <Card>
                  <p>{texts.noReadings}</p>
                </Card>
              )}
              <ol class="list">
                {items.map((reading) => (
                  <li key={reading.id}>
                    <ReadingCard id={id} reading={reading} most={mostOf(items)} />
                  </li>
                ))}
              </ol>
              {more}
              <Age asOf={first.at} />
            </>
          )}
        </Answer>
      </Section>
      {point.data && (
        <More title={texts.aboutMeter}>
          <PointFacts point={point.data} />
        </More>
      )}
    </Page>
  );
}

function mostOf(readings: readonly { consumptionKwh?: number }[]): number {
  return Math.max(0, ...readings.map((reading) => reading.consumptionKwh ?? 0));
}

/** Who reads this meter, and what comes next. */
function Expected({ point }: { point: Point }) {
  const texts = useTexts();
  const { reading, id } = point;
  const waits = reading.next.what === 'READ_METER' || reading.next.what === 'READ_AGAIN';
  return (
    <Card tone={waits ? 'info' : 'neutral'}>
      <p>{reading.wayText}</p>
      {reading.expected && <p>{reading.expected.text}</p>}
      {reading.next.what !== 'CONFIRM_OR_PHOTO' && (
        <p>
          <strong>{reading.next.text}</strong>
        </p>
      )}
      {reading.way === 'AUTOMATIC' ? (
        <Guessed id={id} />
      ) : (
        <p>
          <a class="ds-button" href={`/readings/${id}/send`}>
            {texts.send}
          </a>
        </p>
      )}
      <Age asOf={point.asOf} {...(point.source !== undefined && { source: point.source })} />
    </Card>
  );
}

/** Where the meter sends its values itself: which of them are guesses instead. */
function Guessed({ id }: { id: string }) {
  const texts = useTexts();
  const allowed = useResource('/v1/metering-points/{id}/allowed-reading', { path: { id } });
  const estimated = allowed.data?.estimated ?? [];
  return estimated.length === 0 ? null : (
    <div class="stack tight">
      <h2>{texts.guessedHours}</h2>
      <ul class="lines">
        {estimated.slice(0, MOST).map((span) => (
          <li key={span.from}>{formatHours(span, language.value)}</li>
        ))}
      </ul>
    </div>
  );
}
