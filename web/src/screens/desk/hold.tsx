import { useState } from 'preact/hooks';
import { formatClock } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import type { Refused } from '../../lib/problem';
import { go } from '../../router';
import { Refusal } from '../../ui/answer';
import { giveBack, type DeskClaim } from './case';
import { Key, keyOf, useKeys } from './keys';
import { useTexts } from './texts';

const MINUTE = 60_000;
const SOON = 3;

/** In whose hand it is, and how long; never whose, where it is not one's own. */
export function Hold({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const [refused, setRefused] = useState<Refused>();
  const { lease } = claim;
  const left = lease ? (new Date(lease.until).getTime() - now.value) / MINUTE : 0;
  const mine = lease !== undefined && left > 0 && lease.mine;
  const back = async () => {
    const refusal = await giveBack(claim.id);
    setRefused(refusal);
    if (!refusal) {
      go('/desk');
    }
  };
  useKeys(mine ? { back: () => void back() } : {});
  if (lease && left > 0 && !lease.mine) {
    return (
      <div class="ds-alert stack tight" data-color="warning">
        <p>
          <strong>{texts.heldByOther(formatClock(lease.until, language.value))}</strong>
        </p>
        <p>{texts.heldByOtherWhy}</p>
      </div>
    );
  }
  if (!mine) {
    return claim.may.length > 0 ? <p class="quiet">{texts.heldByNobody}</p> : null;
  }
  return (
    <div class="stack tight">
      <div class="row apart">
        <p>
          <strong>{texts.heldByYou(formatClock(lease.until, language.value))}</strong>{' '}
          <span class="quiet">{texts.heldMinutes(Math.max(1, Math.floor(left)))}</span>
        </p>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-keyshortcuts={keyOf('back')}
          onClick={() => void back()}
        >
          {texts.giveBack}
          <Key of="back" />
        </button>
      </div>
      <p role="status">{left <= SOON && texts.heldSoonOver}</p>
      {refused && <Refusal refused={refused} />}
    </div>
  );
}
