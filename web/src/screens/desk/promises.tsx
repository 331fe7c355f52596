import { Card, Tag, type Tone } from '../../ui/parts';
import { useCallName } from './calls';
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
      <Told claim={claim} />
      <Calls claim={claim} />
    </Card>
  );
}

/** What the customer says was promised, until somebody has looked into it. */
function Told({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  return claim.told.length === 0 ? null : (
    <>
      <h3>{texts.told}</h3>
      <ul class="lines">
        {claim.told.map((told) => (
          <li key={told.id} class="stack tight">
            <p>{told.text}</p>
            <p>
              <Tag tone="warning">{told.stateText}</Tag>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The calls that were promised, for whoever is to make them. */
function Calls({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const at = useAt();
  const nameOf = useCallName();
  return claim.calls.length === 0 ? null : (
    <>
      <h3>{texts.calls}</h3>
      <ul class="lines">
        {claim.calls.map((call) => (
          <li key={call.id} class="stack tight">
            <p>{nameOf(call)}</p>
            <p class="row">
              <Tag>{call.stateText}</Tag>
              <a href={'tel:' + call.phone}>{call.phone}</a>
            </p>
            {call.tries.map((each) => (
              <p key={each.at} class="quiet small">
                {at(each.at)} · {texts.callOutcomes[each.outcome] ?? each.outcome}
                {each.note !== undefined && ` · ${each.note}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
