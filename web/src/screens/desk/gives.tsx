import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { Amount, Card } from '../../ui/parts';
import type { DeskClaim } from './case';
import { useTexts } from './texts';

/** What the rules give, and by when the law wants an answer. */
export function Gives({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  return (
    <Card>
      <h2>{texts.gives}</h2>
      {claim.gives.length === 0 && <p>{texts.givesNothing}</p>}
      <ul class="lines">
        {claim.gives.map(({ text, amount }) => (
          <li key={text} class="row line">
            <span>{text}</span>
            {amount && (
              <strong>
                <Amount of={amount} />
              </strong>
            )}
          </li>
        ))}
      </ul>
      {claim.deadlines.length > 0 && (
        <>
          <h3>{texts.deadlines}</h3>
          <ul class="lines">
            {claim.deadlines.map(({ by, text, rule }) => (
              <li key={rule.id + by} class="stack tight">
                <p>
                  <strong>{formatDay(by, language.value)}</strong> {text}
                </p>
                <p class="quiet small">{rule.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
