import { Card, Tag, type Tone } from '../../ui/parts';
import type { DeskClaim } from './case';
import { useTexts } from './texts';
import { useAt } from './when';

const TONES: Record<string, Tone> = {
  KEPT: 'success',
  ATTEMPTED: 'success',
  MISSED: 'danger',
  BROKEN: 'danger',
  LATE: 'danger',
  UNCONFIRMED: 'warning',
  OPEN: 'info',
};

/** When the customer hears more, and what else was promised. */
export function Promises({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const at = useAt();
  return (
    <Card>
      <h2>{texts.promises}</h2>
      {claim.nextUpdate && claim.promises.length === 0 && (
        <p>
          <strong>{claim.nextUpdate.text}</strong>
        </p>
      )}
      {!claim.nextUpdate && claim.promises.length === 0 && <p class="quiet">{texts.noPromises}</p>}
      <ul class="lines">
        {claim.promises.map((promise) => (
          <li key={promise.id} class="stack tight">
            <p class="row apart">
              <span>{promise.kindText}</span>
              <Tag tone={TONES[promise.state] ?? 'neutral'}>{promise.stateText}</Tag>
            </p>
            <p>{promise.text}</p>
            {promise.dueAt !== undefined && <p class="quiet small">{texts.promisedBy(at(promise.dueAt))}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
