import './draft.css';
import type { ComponentChildren } from 'preact';
import { submit } from '../../lib/outbox';
import { throwAway } from '../../lib/drafts';
import { online } from '../../lib/now';
import { go } from '../../router';
import { Refusal } from '../../ui/answer';
import { ErrorSummary } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import type { DraftPage } from './draft';
import { bodyOf, questionAt, read, schemaOf } from './fields';
import { around, pathOf } from './pages';
import { answerText, faultText, nameText, sumText } from './said';
import { useTexts } from './texts';

/** Every answer with a way to change it, and the button that sends it. */
export function Check({ draft, form }: DraftPage) {
  const texts = useTexts();
  const schema = schemaOf(form);
  const shown = Object.keys(schema).filter((name) => name !== 'compensation' || draft.answers[name] !== undefined);
  const refused = draft.refused;
  const wrongs = shown.flatMap((name) => {
    const { fault } = read(name, schema[name] ?? {}, draft.answers[name]);
    const said = refused?.errors.find((error) => questionAt(error.pointer) === name)?.detail;
    const text = fault === undefined ? said : faultText(texts, fault, name, schema[name] ?? {});
    return text === undefined ? [] : [{ id: 'change-' + name, text, fault }];
  });
  const isPlaced = refused?.errors.length !== 0 && refused?.errors.every(({ pointer }) => shown.includes(questionAt(pointer)));
  const { value } = read('amountMinor', schema['amountMinor'] ?? {}, draft.answers['amountMinor']);
  const isUnreadable = wrongs.some((wrong) => wrong.fault !== undefined);
  const action = !online.value
    ? texts.sendLater
    : typeof value === 'number' && 'amountMinor' in schema
      ? texts.sendOf(sumText(draft, value))
      : texts.send;
  const send = async () => {
    if (isUnreadable) {
      document.querySelector<HTMLElement>('ds-error-summary')?.focus();
      return;
    }
    await submit(draft.id, bodyOf(draft, form));
  };
  return (
    <Page
      title={texts.checkTitle}
      lead={texts.checkLead}
      back={[around(draft, form, 'check', null).back, texts.previous]}
    >
      <Card>
        <dl class="facts answers">
          <div>
            <dt>{texts.about}</dt>
            <dd>{form.title}</dd>
          </div>
          {shown.map((name) => (
            <Row key={name} name={nameText(texts, draft.kind, name, form)} change={pathOf(draft.id, name, 'check')} id={'change-' + name} wrong={wrongs.find((wrong) => wrong.id === 'change-' + name)?.text}>
              {answerText(texts, draft, name, form) ?? (name === 'need' ? texts.nothingUrgent : texts.unknown)}
            </Row>
          ))}
          {form.evidence.length > 0 && (
            <Row name={texts.files} change={pathOf(draft.id, 'files', 'check')} id="change-files">
              {draft.files.length === 0 ? texts.none : draft.files.map((file) => file.name).join(', ')}
            </Row>
          )}
        </dl>
        {draft.known.length > 0 && (
          <div class="quiet small">
            <p>{texts.knownFrom}</p>
            <ul>
              {draft.known.map((known) => (
                <li key={known.name}>{known.text}</li>
              ))}
            </ul>
          </div>
        )}
      </Card>
      {refused && !isPlaced && <Refusal refused={refused} />}
      <ErrorSummary wrongs={wrongs} />
      {!online.value && (
        <div class="ds-alert" data-color="info">
          <p>{texts.offlineNow}</p>
        </div>
      )}
      <div class="row">
        <button type="button" class="ds-button" onClick={() => void send()}>
          {action}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          onClick={() => void throwAway(draft.id).then(() => go('/claims', { replace: true }))}
        >
          {texts.throwAway}
        </button>
      </div>
    </Page>
  );
}

interface RowProps {
  name: string;
  change: string;
  id: string;
  wrong?: string | undefined;
  children: ComponentChildren;
}

function Row({ name, change, id, wrong, children }: RowProps) {
  const texts = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd class="said">
        {children}
        {wrong !== undefined && (
          <p class="ds-validation-message" id={id + '-wrong'}>
            {wrong}
          </p>
        )}
      </dd>
      <dd>
        <a id={id} href={change} aria-describedby={wrong === undefined ? undefined : id + '-wrong'}>
          {texts.change}
          <span class="ds-sr-only">: {name}</span>
        </a>
      </dd>
    </div>
  );
}
