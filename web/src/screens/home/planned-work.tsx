import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { Card, Section, Tag } from '../../ui/parts';
import { OutageLine } from './outage-search';
import { useTexts } from './texts';

export function PlannedWork() {
  const texts = useTexts();
  const planned = useResource('/v1/outages', { query: { kind: 'PLANNED', limit: 5 } });
  return (
    <Section title={texts.planned}>
      <Card>
        <Answer of={planned}>
          {(found) => {
            const coming = found.items.filter((outage) => outage.restoredAt === undefined);
            return (
              <>
                {coming.length === 0 ? (
                  <p>{texts.noPlanned}</p>
                ) : (
                  <ul class="lines">
                    {coming.map((outage) => (
                      <OutageLine key={outage.id} outage={outage} />
                    ))}
                  </ul>
                )}
                <Age asOf={found.asOf} />
              </>
            );
          }}
        </Answer>
      </Card>
    </Section>
  );
}

/** Planned work that will reach the customer, and nothing where there is none. */
export function OwnPlannedWork() {
  const texts = useTexts();
  const mine = useResource('/v1/outages/mine');
  const coming = mine.data?.items.filter((each) => each.kind === 'PLANNED' && each.restoredAt === undefined) ?? [];
  if (coming.length === 0) {
    return null;
  }
  return (
    <Section title={texts.plannedAtYours}>
      {coming.map((outage) => (
        <Card key={outage.outage ?? outage.meteringPoint} tone="info">
          <p class="row">
            <strong>{texts.from(formatInstant(outage.startedAt, language.value))}</strong>
            <Tag tone="info">{outage.statusText}</Tag>
          </p>
          <p>{outage.causeText}</p>
          {outage.estimate && <p>{outage.estimate.text}</p>}
          {outage.noticeCheck && <p class="quiet small">{outage.noticeCheck.text}</p>}
          <Age asOf={outage.asOf} source={outage.source} />
        </Card>
      ))}
    </Section>
  );
}
