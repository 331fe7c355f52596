import { api } from '../../api/client';
import { Choices, Form, useForm, Words } from '../../ui/form';
import type { ActProps } from './acts';
import { DueFields, dueOf, isDueWrong } from './due';
import { useWriting } from './drafts';
import { useTexts } from './texts';
import { useAt } from './when';

/** By when we tell more, answer, or call; the clock watches it. */
export function PromiseSomething(props: ActProps) {
  const texts = useTexts();
  const { draft, write, send } = useWriting(props, { kind: 'NEXT_UPDATE' });
  const form = useForm({
    check: () => (isDueWrong(draft) ? [{ id: 'day', text: texts.timeWrong }] : []),
    send: () => {
      const text = (draft['text'] ?? '').trim();
      const body = { kind: draft['kind'] ?? '', dueAt: dueOf(draft) ?? '', ...(text !== '' && { text }) };
      return send(body, (sending) => api.POST('/v1/desk/claims/{id}/promise', sending));
    },
    fields: { '/kind': 'kind', '/dueAt': 'day', '/text': 'text' },
  });
  return (
    <Form form={form} action={texts.sendPromise}>
      <Choices
        id="kind"
        label={texts.promiseKind}
        wrong={form.wrong('kind')}
        choices={Object.entries(texts.promiseKinds).map(([value, name]) => ({ value, name }))}
        value={draft['kind']}
        onChoose={(kind) => write({ kind })}
      />
      <DueFields draft={draft} write={write} label={texts.dueDay} wrong={form.wrong('day')} />
      <Words
        id="text"
        label={texts.promiseText}
        hint={texts.promiseTextHint}
        wrong={form.wrong('text')}
        value={draft['text'] ?? ''}
        maxLength={4000}
        rows={3}
        onInput={(event) => write({ text: event.currentTarget.value })}
      />
    </Form>
  );
}

/** A call that was promised, and what came of it. */
export function CallAttempt(props: ActProps) {
  const texts = useTexts();
  const at = useAt();
  const calls = props.claim.promises.filter((promise) => promise.kind === 'CALLBACK');
  const { draft, write, send } = useWriting(props, { callback: calls[0]?.id ?? '' });
  const form = useForm({
    check: () => [
      ...((draft['callback'] ?? '') === '' ? [{ id: 'callback', text: texts.callbackMissing }] : []),
      ...(draft['outcome'] === undefined ? [{ id: 'outcome', text: texts.callOutcomeMissing }] : []),
    ],
    send: () => {
      const note = (draft['note'] ?? '').trim();
      const { callback = '', outcome = '' } = draft;
      return send({ callback, outcome, ...(note !== '' && { note }) }, (sending) =>
        api.POST('/v1/desk/claims/{id}/call-attempts', sending),
      );
    },
    fields: { '/callback': 'callback', '/outcome': 'outcome', '/note': 'note' },
  });
  return (
    <Form form={form} action={texts.sendCall}>
      <Choices
        id="callback"
        label={texts.callback}
        wrong={form.wrong('callback')}
        choices={calls.map((call) => ({ value: call.id, name: call.text, hint: call.dueAt && at(call.dueAt) }))}
        value={draft['callback']}
        onChoose={(callback) => write({ callback })}
      />
      <Choices
        id="outcome"
        label={texts.callOutcome}
        wrong={form.wrong('outcome')}
        choices={Object.entries(texts.callOutcomes).map(([value, name]) => ({ value, name }))}
        value={draft['outcome']}
        onChoose={(outcome) => write({ outcome })}
      />
      <Words
        id="note"
        label={texts.note}
        hint={texts.noteHint}
        wrong={form.wrong('note')}
        value={draft['note'] ?? ''}
        maxLength={1000}
        rows={3}
        onInput={(event) => write({ note: event.currentTarget.value })}
      />
    </Form>
  );
}
