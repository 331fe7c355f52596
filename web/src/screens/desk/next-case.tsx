import { useState } from 'preact/hooks';
import type { Refused } from '../../lib/problem';
import { go } from '../../router';
import { Refusal } from '../../ui/answer';
import { takeNext } from './case';
import { Key, keyOf, useKeys } from './keys';
import { useTexts } from './texts';

/** Hands out the next case, and says so where there is none. */
export function NextCase({ quiet }: { quiet?: boolean }) {
  const texts = useTexts();
  const [refused, setRefused] = useState<Refused>();
  const [none, setNone] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    const answer = await takeNext();
    setBusy(false);
    setRefused(answer.refused);
    setNone(!answer.refused && !answer.taken);
    if (answer.taken) {
      go('/desk/claims/' + answer.taken.id);
    }
  };
  useKeys({ next: () => void take() });
  return (
    <div class="stack tight no-print">
      <p class="row">
        <button
          type="button"
          class="ds-button"
          data-variant={quiet ? 'secondary' : 'primary'}
          data-next
          aria-busy={busy}
          aria-keyshortcuts={keyOf('next')}
          onClick={() => void take()}
        >
          {texts.next}
          <Key of="next" />
        </button>
        <span class="quiet">{texts.nextWhy}</span>
      </p>
      <p role="status">{none && texts.nothing}</p>
      {refused && <Refusal refused={refused} />}
    </div>
  );
}
