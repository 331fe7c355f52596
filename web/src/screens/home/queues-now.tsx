import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Card, Section } from '../../ui/parts';
import { useTexts } from './texts';

const OFTEN = 15_000;

/** How long one waits on the phone now: short, with its age; the queue's own page tells the rest. */
export function QueuesNow() {
  const texts = useTexts();
  const queues = useResource('/v1/queues', {}, { every: OFTEN });
  return (
    <Section title={texts.queueTitle}>
      <Card>
        <Answer of={queues}>
          {({ items, asOf }) => (
            <>
              <ul class="lines">
                {items.map((queue) => (
                  <li key={queue.queueId} class="stack tight">
                    <p class="row apart">
                      <strong>
                        <a href={'/queue/' + queue.queueId}>{queue.name}</a>
                      </strong>
                      <span class="sum">
                        {queue.freshness === 'CLOSED' ? texts.closed : queue.wait?.shown.text}
                      </span>
                    </p>
                    <p class="small quiet">{queue.text}</p>
                    {queue.phone !== undefined && (
                      <p>
                        <a href={'tel:' + queue.phone}>{texts.call(queue.phone)}</a>
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              <Age asOf={asOf} />
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}
