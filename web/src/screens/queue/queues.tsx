import { language } from '../../lib/language';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { useQueues, type Queue } from './live';
import { Phone, Wait } from './wait';
import { useTexts } from './texts';

/** How long one waits in each queue now, those of the reader's country first. */
export default function Queues() {
  const texts = useTexts();
  const queues = useQueues();
  const home = language.value === 'sv' ? 'SE' : 'NO';
  const isAway = ({ country }: Queue) => (country === home ? 0 : 1);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Answer of={queues}>
        {({ items, asOf }) => (
          <>
            {items.length === 0 && <p>{texts.none}</p>}
            <ul class="list">
              {items
                .toSorted((one, other) => isAway(one) - isAway(other))
                .map((queue) => (
                  <li key={queue.queueId}>
                    <Card>
                      <h2>
                        <a href={'/queue/' + queue.queueId}>{queue.name}</a>
                      </h2>
                      <Wait queue={queue} />
                      <Phone queue={queue} />
                    </Card>
                  </li>
                ))}
            </ul>
            <Age asOf={asOf} />
          </>
        )}
      </Answer>
    </Page>
  );
}
