import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { Amount, Card, Facts, Tag } from '../../ui/parts';
import { toneOf, type DeskClaim } from './case';
import { useTexts } from './texts';
import { useAt } from './when';

/** First what it is about, without the tone; then what is urgent. */
export function Calm({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const at = useAt();
  const speaking = language.value;
  const { wish } = claim;
  // What else it can be about has no name that people know.
  const about = /^(?:invoice|point):(.+)$/.exec(claim.about ?? '')?.[1];
  return (
    <Card>
      <h2 class="ds-sr-only">{texts.calm}</h2>
      <p class="calm">{claim.calm}</p>
      <Flags claim={claim} />
      <Facts
        of={[
          claim.demanded && [texts.demanded, <Amount of={claim.demanded} />, 'total'],
          claim.amounts.length > 0 && [
            texts.amounts,
            claim.amounts.map((amount, i) => [i > 0 && ' · ', <Amount key={i} of={amount} />]),
          ],
          claim.days.length > 0 && [texts.days, claim.days.map((day) => formatDay(day, speaking)).join(' · ')],
          wish !== undefined && [texts.wish, texts.wishes[wish] ?? wish],
          about !== undefined && [texts.about, about],
          [texts.whoDecides, claim.decidedByText],
          [texts.clock, claim.clock.text],
          [texts.receivedAt, at(claim.receivedAt)],
        ]}
      />
      {claim.outcome && (
        <div class="stack tight">
          <h3>{texts.outcome}</h3>
          <p class="row">
            <Tag tone="success">{claim.outcome.resultText}</Tag>
            {claim.outcome.amount && <Amount of={claim.outcome.amount} />}
          </p>
          <p class="as-written">{claim.outcome.reason}</p>
        </div>
      )}
    </Card>
  );
}

/** Why it is where it is in the order; and that strong words are in it, which change nothing. */
function Flags({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const { flags, need, missed, contested } = claim;
  const needs = [...new Set([...(need === undefined ? [] : [need]), ...flags.needs])];
  return (
    <p class="row">
      <Tag tone={toneOf(claim.state)}>{texts.states[claim.state] ?? claim.state}</Tag>
      {flags.threat && <Tag tone="danger">{texts.threat}</Tag>}
      {flags.danger.map((danger) => (
        <Tag key={danger} tone="danger">
          {texts.dangers[danger] ?? danger}
        </Tag>
      ))}
      {needs.map((each) => (
        <Tag key={each} tone="warning">
          {texts.needs[each] ?? each}
        </Tag>
      ))}
      {missed > 0 && <Tag tone="danger">{texts.missed(missed)}</Tag>}
      {contested && <Tag tone="warning">{texts.contested}</Tag>}
      {claim.forLeader && <Tag tone="danger">{texts.forLeader}</Tag>}
      {flags.shouting && <Tag>{texts.shouting}</Tag>}
    </p>
  );
}
