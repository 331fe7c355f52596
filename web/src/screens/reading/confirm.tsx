import { useState } from 'preact/hooks';
import { api, outcome, type Outcome } from '../../api/client';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import type { Refused } from '../../lib/problem';
import { refresh } from '../../lib/resource';
import { Refusal } from '../../ui/answer';
import { faultOf, FileInput } from '../../ui/file-input';
import { useKey } from '../../ui/form';
import { useShellTexts } from '../../ui/texts';
import type { Reading } from './reading';
import { useTexts } from './texts';

/** Whatever shows this reading, or what is expected of this meter. */
export function askAnew(): void {
  refresh('/v1/metering-points', '/v1/metering-points/{id}', '/v1/metering-points/{id}/readings', '/v1/home');
}

interface ConfirmProps {
  id: string;
  reading: Reading;
  /** What the portal says of it then. */
  told?: (reading: Reading) => void;
}

/** A reading that we doubt: it is right, here is a photo, or it was another number. */
export function Confirm({ id, reading, told }: ConfirmProps) {
  const texts = useTexts();
  const shell = useShellTexts();
  const keyOf = useKey();
  const [refused, setRefused] = useState<Refused>();
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const path = { id, readingId: reading.id };
  const take = async (asking: () => Promise<Outcome<Reading>>) => {
    setBusy(true);
    setWrong(undefined);
    const answer = await asking();
    setBusy(false);
    if (answer.refused?.slug === 'photo-refused') {
      setRefused(undefined);
      setWrong(answer.refused.detail ?? answer.refused.title);
      return;
    }
    setRefused(answer.refused);
    if (answer.data) {
      told?.(answer.data);
      askAnew();
    }
  };
  const confirm = () =>
    take(() =>
      outcome<Reading>(
        api.POST('/v1/metering-points/{id}/readings/{readingId}/confirmation', {
          params: { path, header: { 'Idempotency-Key': keyOf(reading.id) } },
        }),
      ),
    );
  const show = (photo: File) =>
    take(() =>
      outcome<Reading>(
        api.PUT('/v1/metering-points/{id}/readings/{readingId}/photo', {
          params: { path },
          body: photo,
          bodySerializer: (body: unknown) => body as File,
          headers: { 'Content-Type': photo.type === 'image/png' ? 'image/png' : 'image/jpeg' },
        }),
      ),
    );
  return (
    <div class="stack no-print">
      {refused && <Refusal refused={refused} />}
      <div class="row">
        <button type="button" class="ds-button" aria-busy={busy} onClick={() => void confirm()}>
          {texts.confirm(formatNumber(reading.register, language.value))}
        </button>
        <a class="ds-button" data-variant="secondary" href={`/readings/${id}/send?readOn=${reading.readOn}`}>
          {texts.other}
        </a>
      </div>
      <FileInput
        id={'photo-' + reading.id}
        label={texts.photo}
        hint={texts.photoHint}
        accept="image/jpeg,image/png"
        wrong={wrong}
        add={(file) => {
          const fault = faultOf(shell, file);
          if (fault === undefined) {
            void show(file);
          } else {
            setWrong(fault);
          }
        }}
      />
    </div>
  );
}
