import { useEffect } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { Refusal } from '../../ui/answer';
import { Download, isWithheld } from '../../ui/download';
import { sizeText } from '../../ui/file-input';
import { Card, Tag, type Tone } from '../../ui/parts';
import { useMore } from './more';
import { useTexts } from './texts';
import { useAt } from './when';

type Attachment = components['schemas']['ClaimAttachment'];

const TONES: Record<string, Tone> = { CLEAN: 'success', REFUSED: 'danger', QUARANTINED: 'warning' };

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
  const name = file.name ?? file.id;
  const load = () =>
    api.GET('/v1/desk/claims/{id}/attachments/{attachmentId}', {
      params: { path: { id: claim, attachmentId: file.id } },
      parseAs: 'blob',
    });
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
      {!isWithheld(file) && (
        <Download from={load} as={name} variant="secondary" small>
          {texts.saveFile}
          <span class="ds-sr-only"> {name}</span>
        </Download>
      )}
    </div>
  );
}
