import { api } from '../../api/client';
import { formatClock } from '../../lib/dates';
import { language } from '../../lib/language';
import { Choices, Form, useForm, Words } from '../../ui/form';
import type { ActProps } from './acts';
import type { DeskClaim } from './case';
import { useWriting } from './drafts';
import { useTexts } from './texts';
import { useAt } from './when';

const WAITED_FOR = new Set(['BOOKED', 'ATTEMPTED']);

/** The half hour of a call, with the queue that is to make it. */
export function useCallName(): (call: DeskClaim['calls'][number]) => string {
  const at = useAt();
  return ({ queueName, from, to }) => `${queueName}, ${at(from)}–${formatClock(to, language.value)}`;
}

/** A call that was promised, and what came of it. */
export function CallAttempt(props: ActProps) {
  const texts = useTexts();
  const nameOf = useCallName();
  const calls = props.claim.calls.filter((call) => WAITED_FOR.has(call.state));
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
        choices={calls.map((call) => ({ value: call.id, name: nameOf(call), hint: call.phone }))}
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
        maxLength={400}
        rows={3}
        onInput={(event) => write({ note: event.currentTarget.value })}
      />
    </Form>
  );
}
