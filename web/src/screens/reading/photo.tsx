import { useEffect, useState } from 'preact/hooks';
import { api } from '../../api/client';
import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { Refusal } from '../../ui/answer';
import { useFile } from '../../ui/download';
import type { Reading } from './reading';
import { useTexts } from './texts';

/** The photo that the customer sent, when they ask for it. */
export function Photo({ id, reading }: { id: string; reading: Reading }) {
  const texts = useTexts();
  const [shown, setShown] = useState<string>();
  useEffect(
    () => () => {
      if (shown !== undefined) {
        URL.revokeObjectURL(shown);
      }
    },
    [shown],
  );
  const ask = () =>
    api.GET('/v1/metering-points/{id}/readings/{readingId}/photo', {
      params: { path: { id, readingId: reading.id } },
      parseAs: 'blob',
    });
  const { busy, refused, load } = useFile(ask, (photo) => setShown(URL.createObjectURL(photo)));
  return (
    <div class="stack">
      {refused && <Refusal refused={refused} />}
      {shown === undefined ? (
        <p>
          <button type="button" class="ds-button" data-variant="secondary" aria-busy={busy} onClick={load}>
            {texts.seePhoto}
          </button>
        </p>
      ) : (
        <img class="photo" src={shown} alt={texts.photoOf(formatDay(reading.readOn, language.value))} />
      )}
    </div>
  );
}
