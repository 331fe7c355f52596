import { useEffect, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { save } from '../../lib/files';
import type { Refused } from '../../lib/problem';
import { Refusal } from '../../ui/answer';
import { sizeText } from '../../ui/file-input';
import { Card, Tag, type Tone } from '../../ui/parts';
import { useMore } from './more';
import { useTexts } from './texts';
import { useAt } from './when';

type Attachment = components['schemas']['ClaimAttachment'];

const TONES: Record<string, Tone> = { CLEAN: 'success', REFUSED: 'danger', QUARANTINED: 'warning' };
const WITHHELD = new Set(['REFUSED', 'QUARANTINED']);

/** What the customer has shown, each with its proof of arrival; a file is saved, never shown in place. */
export function Files({ id }: { id: string }) {
  const texts = useTexts();
  const { pages, refused, more } = useMore(() =>
    outcome<components['schemas']['DeskAttachments']>(
      api.GET('/v1/desk/claims/{id}/attachments', { params: { path: { id } } }),
    ),
  );
  useEffect(() => void more(), [id]);
  const files = pages[0]?.items;
  return (
    <Card>
      <h2>{texts.files}</h2>
      {refused && <Refusal refused={refused} again={() => void more()} />}
      {files?.length === 0 && <p class="quiet">{texts.noFiles}</p>}
      <ul class="lines">
        {files?.map((file) => (
          <li key={file.id}>
            <OneFile claim={id} file={file} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneFile({ claim, file }: { claim: string; file: Attachment }) {
  const texts = useTexts();
  const at = useAt();
  const [refused, setRefused] = useState<Refused>();
  const name = file.name ?? file.id;
  const open = async () => {
    const answer = await outcome<Blob>(
      api.GET('/v1/desk/claims/{id}/attachments/{attachmentId}', {
        params: { path: { id: claim, attachmentId: file.id } },
        parseAs: 'blob',
      }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
    );
    setRefused(answer.refused);
    if (answer.data) {
      save(answer.data, name);
    }
  };
  return (
    <div class="stack tight">
      <p>
        <strong>{name}</strong>
      </p>
      <p>
        <Tag tone={TONES[file.state] ?? 'neutral'}>{file.stateText}</Tag>
      </p>
      <p class="quiet small">
        {texts.received(at(file.receivedAt))} · {sizeText(file.size)}
      </p>
      {refused && <Refusal refused={refused} />}
      {!WITHHELD.has(file.state) && (
        <p>
          <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={() => void open()}>
            {texts.saveFile}
            <span class="ds-sr-only"> {name}</span>
          </button>
        </p>
      )}
    </div>
  );
}
