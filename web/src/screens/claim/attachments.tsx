import { useState } from 'preact/hooks';
import { api, newKey } from '../../api/client';
import type { components } from '../../api/contract';
import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { upload } from '../../lib/outbox';
import type { Refused } from '../../lib/problem';
import { refresh, useResource } from '../../lib/resource';
import { Answer, Refusal } from '../../ui/answer';
import { Download, isWithheld } from '../../ui/download';
import { faultOf, FileInput, sizeText } from '../../ui/file-input';
import { Card, More, Section, Tag, type Tone } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import type { Claim } from './standing';
import { useTexts } from './texts';

type Attachment = components['schemas']['ClaimAttachment'];

const PATH = '/v1/claims/{id}/attachments';
const TONES: Record<string, Tone> = { CLEAN: 'success', REFUSED: 'danger', QUARANTINED: 'info' };
const OFTEN = 20_000;

/** What has arrived, each with its proof, what would still help, and a way to add it. */
export function Attachments({ claim }: { claim: Claim }) {
  const texts = useTexts();
  const { id } = claim;
  const attachments = useResource(PATH, { path: { id } }, { every: OFTEN });
  return (
    <Section title={texts.files}>
      <Card>
        <Answer of={attachments}>
          {({ items, evidence, room }) => (
            <>
              {items.length === 0 && <p>{texts.noFiles}</p>}
              <ul class="lines">
                {items.map((attachment) => (
                  <li key={attachment.id}>
                    <Arrived id={id} attachment={attachment} />
                  </li>
                ))}
              </ul>
              {room > 0 && claim.may.includes('MESSAGE') && (
                <More title={texts.add}>
                  {evidence.map((each) => (
                    <Add key={each.code} id={id} label={each.text} evidence={each.code} />
                  ))}
                  <Add id={id} label={texts.otherFile} />
                  <p class="quiet small">{texts.room(room)}</p>
                </More>
              )}
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

function Arrived({ id, attachment }: { id: string; attachment: Attachment }) {
  const texts = useTexts();
  const name = attachment.name ?? attachment.id;
  const load = () =>
    api.GET('/v1/claims/{id}/attachments/{attachmentId}', {
      params: { path: { id, attachmentId: attachment.id } },
      parseAs: 'blob',
    });
  return (
    <div class="stack tight">
      <div class="row apart">
        <strong>{name}</strong>
        <Tag tone={TONES[attachment.state] ?? 'neutral'}>{texts.fileStates[attachment.state] ?? attachment.state}</Tag>
      </div>
      <p class="quiet small">
        {texts.arrived(formatInstant(attachment.receivedAt, language.value))} · {sizeText(attachment.size)}
      </p>
      <p class="small">{attachment.stateText}</p>
      {!isWithheld(attachment) && (
        <Download from={load} as={name} variant="secondary" small>
          {texts.download}
          <span class="ds-sr-only">: {name}</span>
        </Download>
      )}
      <More title={texts.proof}>
        <p class="small">{texts.proofWhy}</p>
        <p class="code small">{attachment.sha256}</p>
      </More>
    </div>
  );
}

function Add({ id, label, evidence }: { id: string; label: string; evidence?: string }) {
  const texts = useTexts();
  const shell = useShellTexts();
  const [wrong, setWrong] = useState<string>();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const add = async (file: File) => {
    const fault = faultOf(shell, file);
    setWrong(fault);
    setRefused(undefined);
    if (fault !== undefined) {
      return;
    }
    setSaid(texts.uploading(file.name));
    const { name, type } = file;
    const sent = { key: newKey(), name, type, ...(evidence === undefined ? {} : { evidence }) };
    const answer = await upload(id, sent, await file.arrayBuffer());
    setSaid(answer.refused ? '' : texts.uploaded(name));
    const atField = answer.refused !== undefined && answer.refused.status >= 400 && answer.refused.status < 500;
    setWrong(atField ? (answer.refused.detail ?? answer.refused.title) : undefined);
    setRefused(atField ? undefined : answer.refused);
    refresh('/v1/claims');
  };
  return (
    <div class="stack tight">
      <FileInput id={'add-' + (evidence ?? 'other')} label={label} wrong={wrong} add={(file) => void add(file)} />
      <p role="status" class="small">
        {said}
      </p>
      {refused && <Refusal refused={refused} />}
    </div>
  );
}
