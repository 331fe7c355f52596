import { useEffect, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import type { Refused } from '../../lib/problem';
import { Refusal } from '../../ui/answer';
import type { Reading } from './reading';
import { useTexts } from './texts';

/** The photo that the customer sent, when they ask for it. */
export function Photo({ id, reading }: { id: string; reading: Reading }) {
  const texts = useTexts();
  const [refused, setRefused] = useState<Refused>();
  const [shown, setShown] = useState<string>();
  useEffect(
    () => () => {
      if (shown !== undefined) {
        URL.revokeObjectURL(shown);
      }
    },
    [shown],
  );
  const load = async () => {
    const answer = await outcome<Blob>(
      api.GET('/v1/metering-points/{id}/readings/{readingId}/photo', {
        params: { path: { id, readingId: reading.id } },
        parseAs: 'blob',
      }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
    );
    setRefused(answer.refused);
    if (answer.data) {
      setShown(URL.createObjectURL(answer.data));
    }
  };
  return (
    <div class="stack">
      {refused && <Refusal refused={refused} />}
      {shown === undefined ? (
        <p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => void load()}>
            {texts.seePhoto}
          </button>
        </p>
      ) : (
        <img class="photo" src={shown} alt={texts.photoOf(formatDay(reading.readOn, language.value))} />
      )}
    </div>
  );
}
