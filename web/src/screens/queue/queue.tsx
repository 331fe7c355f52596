import { formatNumber } from '../../lib/money';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, More, Section } from '../../ui/parts';
import { Ways } from '../../ui/ways';
import { Forecast } from './forecast';
import { useQueues, type Queue } from './live';
import { Phone, Wait } from './wait';
import { Watch } from './watch';
import './queue.css';
import { useTexts } from './texts';

/** One queue: the wait now, whether to believe it, when it is shorter, and how not to wait at all. */
export default function QueueNow({ params, query }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const queues = useQueues();
  const queue = queues.data?.items.find((each) => each.queueId === id);
  return (
    <Page title={queue?.name ?? texts.title} back={['/queue', texts.title]}>
      <Answer of={queues}>
        {() =>
          queue ? (
            <>
              <Card>
                <Wait queue={queue} />
                <Phone queue={queue} />
              </Card>
              <Watch queue={id} />
              <Forecast queue={id} date={query.get('date')} />
              <Accuracy queue={id} />
              <Instead queue={queue} />
            </>
          ) : (
            <p>{texts.noSuchQueue}</p>
          )
        }
      </Answer>
    </Page>
  );
}

/** How often what was said held: the reason to believe it, or not to. */
function Accuracy({ queue }: { queue: string }) {
  const texts = useTexts();
  const accuracy = useResource('/v1/queues/{id}/accuracy', { path: { id: queue } });
  return (
    <Section title={texts.accuracy}>
      <Card>
        <Answer of={accuracy}>
          {({ text, widened, asOf, samples, medianAbsoluteErrorSeconds: off }) => (
            <>
              <p>{text}</p>
              {widened && <p>{texts.widened}</p>}
              <More title={texts.howWeKnow}>
                <p>{texts.compared(formatNumber(samples, language.value))}</p>
                {off !== undefined && <p>{texts.off(formatNumber(Math.ceil(off / 60), language.value))}</p>}
              </More>
              <Age asOf={asOf} />
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

const WAYS: Record<string, (queue: string) => string> = {
  CLAIM: () => '/claims/new',
  CALLBACK: (queue) => '/callbacks/new?queue=' + queue,
  WEB: () => '/',
};

function Instead({ queue: { queueId, alternatives } }: { queue: Queue }) {
  const texts = useTexts();
  const ways = alternatives.flatMap(({ kind, text }) => {
    const to = WAYS[kind]?.(queueId);
    return to === undefined ? [] : [[to, text] as const];
  });
  return ways.length === 0 ? null : (
    <Section title={texts.instead}>
      <Card>
        <Ways of={ways} />
      </Card>
    </Section>
  );
}
