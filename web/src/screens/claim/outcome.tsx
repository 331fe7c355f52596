import { Amount, Card, Section } from '../../ui/parts';
import type { Claim } from './standing';
import { useTexts } from './texts';

/** What was decided: the sum, why, by which law, and who else can judge it. */
export function Outcome({ outcome }: { outcome: NonNullable<Claim['outcome']> }) {
  const texts = useTexts();
  return (
    <Section title={texts.outcome}>
      <Card>
        <h3>{outcome.resultText}</h3>
        {outcome.amount && (
          <p class="big">
            <Amount of={outcome.amount} />
          </p>
        )}
        <p class="said">{outcome.reason}</p>
        {outcome.law !== undefined && (
          <p class="quiet small">
            {texts.law}: {outcome.law}
          </p>
        )}
        {outcome.disputeBody && (
          <div class="stack tight">
            <p>{outcome.disputeBody.text}</p>
            <p>
              <a href={outcome.disputeBody.web} rel="noreferrer">
                {outcome.disputeBody.name}
              </a>
            </p>
          </div>
        )}
      </Card>
    </Section>
  );
}
