import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { sendWaiting } from '../../lib/outbox';
import type { Draft } from '../../lib/drafts';
import { online } from '../../lib/now';
import { Refusal } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Facts } from '../../ui/parts';
import type { ClaimForm } from './fields';
import { answerText, nameText } from './said';
import { useTexts } from './texts';

/** Sent by the customer, and not yet with the portal: kept here, sent by itself. */
export function Waiting({ draft, form }: { draft: Draft; form: ClaimForm }) {
  const texts = useTexts();
  const isAway = !online.value || draft.refused !== undefined;
  return (
    <Page title={isAway ? texts.waitingTitle : texts.sendingTitle} back={['/claims', texts.title]}>
      <Card tone="info">
        <p role="status">{isAway ? texts.waitingWhy : texts.sendingWhy}</p>
        <p class="quiet">{texts.writtenAt(formatInstant(draft.at, language.value))}</p>
      </Card>
      {draft.refused && draft.refused.status !== 0 && <Refusal refused={draft.refused} />}
      <div class="row">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void sendWaiting()}>
          {texts.tryNow}
        </button>
      </div>
      <Card>
        <h2>{form.title}</h2>
        <Facts
          of={Object.keys(draft.answers).map(
            (name) => [nameText(texts, draft.kind, name, form), answerText(texts, draft, name, form)] as const,
          )}
        />
      </Card>
    </Page>
  );
}
