import { signal } from '@preact/signals';
import { usePages } from '../../lib/pages';
import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Section, type Tone } from '../../ui/parts';
import { forAgents } from './at-desk';
import { CaseLine } from './case-line';
import { useMe } from './frame';
import { NextCase } from './next-case';
import { Select } from './select';
import { useTexts } from './texts';

const OFTEN = 20_000;

/** As it was chosen, also when one comes back from a case. */
const which = signal({ state: '', kind: '', order: 'URGENCY', forLeader: false });

/** What is counted, and how loudly that is said where there is any. */
const TONES = {
  open: undefined,
  breached: 'danger',
  inNeed: 'warning',
  dueToday: undefined,
  waitingForYou: undefined,
  waitingForOthers: undefined,
  mine: undefined,
  forLeader: 'danger',
} as const;

/** How much there is, the way to the next case, and the order in which they are handed out. */
export default forAgents(function Queue() {
  const texts = useTexts();
  return (
    <Page title={texts.desk} lead={texts.deskLead} wide>
      <NextCase />
      <Counts />
      <Who />
      <Section title={texts.queue}>
        <Filters />
        <Lines key={JSON.stringify(which.value)} />
      </Section>
    </Page>
  );
});

/** Who sits here; nobody else ever learns it. */
function Who() {
  const texts = useTexts();
  const me = useMe().data;
  return <p class="quiet small">{texts.signedInAs(me ? me.name + (me.leader ? `, ${texts.leader}` : '') : '…')}</p>;
}

function Counts() {
  const texts = useTexts();
  const counts = useResource('/v1/desk/counts', {}, { every: OFTEN });
  return (
    <section class="stack tight" aria-label={texts.counts}>
      <Answer of={counts}>
        {(found) => (
          <>
            <dl class="counts">
              {(Object.entries(TONES) as [keyof typeof TONES, Tone | undefined][])
                .filter(([name]) => name !== 'forLeader' || found.forLeader > 0)
                .map(([name, tone]) => (
                  <div key={name} data-tone={found[name] > 0 ? tone : undefined}>
                    <dt>{texts[name]}</dt>
                    <dd>{found[name]}</dd>
                  </div>
                ))}
            </dl>
            <Age asOf={counts.at} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Filters() {
  const texts = useTexts();
  const isLeader = useMe().data?.leader === true;
  const set = (name: 'state' | 'kind' | 'order') => (value: string) => {
    which.value = { ...which.value, [name]: value };
  };
  return (
    <div class="filters">
      <Select
        id="state"
        label={texts.state}
        value={which.value.state}
        onChoose={set('state')}
        choices={[['', texts.allOpen], ...Object.entries(texts.states)]}
      />
      <Select
        id="kind"
        label={texts.kind}
        value={which.value.kind}
        onChoose={set('kind')}
        choices={[['', texts.allKinds], ...Object.entries(texts.kinds)]}
      />
      <Select
        id="order"
        label={texts.order}
        value={which.value.order}
        onChoose={set('order')}
        choices={[
          ['URGENCY', texts.urgency],
          ['OLDEST', texts.oldest],
        ]}
      />
      {isLeader && (
        <label class="row">
          <input
            class="ds-input"
            type="checkbox"
            checked={which.value.forLeader}
            onChange={(event) => (which.value = { ...which.value, forLeader: event.currentTarget.checked })}
          />
          {texts.onlyForLeader}
        </label>
      )}
    </div>
  );
}

function Lines() {
  const texts = useTexts();
  const { state, kind, order, forLeader } = which.value;
  const query = { order, limit: 30, ...(state && { state }), ...(kind && { kind }), ...(forLeader && { forLeader }) };
  const claims = usePages('/v1/desk/claims', query);
  return (
    <Card>
      <Answer of={claims.first}>
        {() => (
          <>
            {claims.items.length === 0 && <p>{texts.empty}</p>}
            <ol class="lines">
              {claims.items.map((claim) => (
                <li key={claim.id}>
                  <CaseLine claim={claim} />
                </li>
              ))}
            </ol>
            <Age asOf={claims.first.at} />
          </>
        )}
      </Answer>
      {claims.more}
    </Card>
  );
}
