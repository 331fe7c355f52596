import { now } from '../../lib/now';
import { Tag } from '../../ui/parts';
import { toneOf, type DeskLine } from './case';
import { useTexts } from './texts';
import { useAt } from './when';

const OVER = new Set(['DECIDED', 'CLOSED', 'WITHDRAWN']);

/** A claim in the order: what it is about, why it is where it is, and whether somebody has it. */
export function CaseLine({ claim }: { claim: DeskLine }) {
  const texts = useTexts();
  const at = useAt();
  const isLate = !OVER.has(claim.state) && new Date(claim.dueAt).getTime() < now.value;
  const due = OVER.has(claim.state) ? texts.since : isLate ? texts.lateSince : texts.dueBy;
  const { lease } = claim;
  return (
    <a class="way" href={'/desk/claims/' + claim.id}>
      <span class="stack tight">
        <span class="way-name">{claim.kindText}</span>
        <span class="quiet small">
          {claim.reference} · {claim.country} · {texts.received(at(claim.receivedAt))}
        </span>
        <span class="small">{due(at(claim.dueAt))}</span>
      </span>
      <span class="row">
        {lease && (
          <Tag tone={lease.mine ? 'success' : 'neutral'}>
            {(lease.mine ? texts.heldByYou : texts.heldByOther)(at(lease.until))}
          </Tag>
        )}
        {claim.breached && <Tag tone="danger">{texts.breached}</Tag>}
        {claim.need !== undefined && <Tag tone="warning">{texts.needs[claim.need] ?? claim.need}</Tag>}
        {claim.forLeader && <Tag tone="danger">{texts.forLeader}</Tag>}
        {isLate && !claim.breached && <Tag tone="warning">{texts.late}</Tag>}
        <Tag tone={toneOf(claim.state)}>{texts.states[claim.state] ?? claim.stateText}</Tag>
      </span>
    </a>
  );
}
