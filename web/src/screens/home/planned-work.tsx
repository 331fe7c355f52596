import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Card, Section } from '../../ui/parts';
import { OutageLine } from '../../ui/outage-line';
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
