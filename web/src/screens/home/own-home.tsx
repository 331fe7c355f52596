import type { Got } from '../../lib/resource';
import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Card } from '../../ui/parts';
import { Page } from '../../ui/page';
import { useShellTexts } from '../../ui/texts';
import { OutageSearch } from '../../ui/outage-search';
import { Needs } from './needs';
import { QueuesNow } from './queues-now';
import { useTexts } from './texts';

type Home = Got<'/v1/home'>;
type PartName = keyof Home['parts'];

const OFTEN = 30_000;

/** What concerns the customer, in the order of need, and beside it what the phone would say. */
export function OwnHome() {
  const texts = useTexts();
  const shell = useShellTexts();
  const home = useResource('/v1/home', {}, { every: OFTEN });
  // What concerns the customer comes first, and nothing moves when it does.
  const isAnswered = home.data !== undefined || home.refused !== undefined;
  return (
    <Page title={texts.ownTitle} wide>
      <div class="row">
        <a class="ds-button" data-variant="secondary" href="/claims/new">
          {shell.somethingWrong}
        </a>
        <a class="ds-button" data-variant="tertiary" href="/callbacks/new">
          {texts.callMe}
        </a>
      </div>
      <div class="columns">
        <div class="stack">
          <Answer of={home}>
            {({ parts }) => (
              <>
                <Needs parts={parts} />
                <Missing parts={parts} />
                <Age asOf={home.at} />
              </>
            )}
          </Answer>
        </div>
        {isAnswered && (
          <div class="stack">
            <QueuesNow />
            <OutageSearch />
          </div>
        )}
      </div>
    </Page>
  );
}

/** What cannot be shown is said, so that silence never looks like good news. */
function Missing({ parts }: { parts: Home['parts'] }) {
  const texts = useTexts();
  const away = (Object.keys(parts) as PartName[]).filter((name) => parts[name]?.state === 'UNAVAILABLE');
  return (
    <>
      {away.map((name) => (
        <Card key={name}>
          <p>{texts.cannotShow(texts.away[name])}</p>
        </Card>
      ))}
    </>
  );
}
