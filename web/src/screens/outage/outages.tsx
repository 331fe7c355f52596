import { signedIn } from '../../lib/session';
import { usePages } from '../../lib/pages';
import { Age, Answer } from '../../ui/answer';
import { OutageLine, type Outage } from '../../ui/outage-line';
import { OutageSearch } from '../../ui/outage-search';
import { Page } from '../../ui/page';
import { Card, Section } from '../../ui/parts';
import { Follow, Followed } from './followed';
import { OutageMap } from './map';
import './outage.css';
import { useTexts } from './texts';

type Part = 'now' | 'planned' | 'restored';

function partOf({ kind, restoredAt, status }: Outage): Part {
  if (restoredAt !== undefined || status === 'CANCELLED' || status === 'RETIRED') {
    return 'restored';
  }
  return kind === 'PLANNED' ? 'planned' : 'now';
}

/** First the own address, then all that is out, planned or just restored, and where. */
export default function Outages() {
  const texts = useTexts();
  const { first, items, more } = usePages('/v1/outages', { limit: 20 });
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      {signedIn.value && (
        <div class="row">
          <a class="ds-button" href="/outages/report">
            {texts.report}
          </a>
          <a class="ds-button" data-variant="secondary" href="/outages/mine">
            {texts.mine}
          </a>
        </div>
      )}
      <div class="columns">
        <div class="stack">
          <OutageSearch beside={(code) => <Follow code={code} />} />
          <Followed />
          <Answer of={first}>
            {({ asOf, text, state }) => (
              <>
                {state === 'STALE' && <p>{text}</p>}
                {(['now', 'planned', 'restored'] as const).map((part) => (
                  <List key={part} part={part} outages={items.filter((outage) => partOf(outage) === part)} />
                ))}
                {more}
                <Age asOf={asOf} old={state === 'STALE'} />
              </>
            )}
          </Answer>
        </div>
        {items.length > 0 && <OutageMap outages={items} />}
      </div>
    </Page>
  );
}

function List({ part, outages }: { part: Part; outages: readonly Outage[] }) {
  const texts = useTexts();
  const none = part === 'restored' ? undefined : texts.noneOf[part];
  if (outages.length === 0 && none === undefined) {
    return null;
  }
  return (
    <Section title={texts.parts[part]}>
      <Card>
        {outages.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ul class="lines">
            {outages.map((outage) => (
              <OutageLine key={outage.id} outage={outage} />
            ))}
          </ul>
        )}
      </Card>
    </Section>
  );
}
