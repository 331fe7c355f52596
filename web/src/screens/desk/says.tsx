import { api } from '../../api/client';
import { Field, Form, useForm, Words } from '../../ui/form';
import type { ActProps } from './acts';
import { DueFields, dueOf, isDueWrong } from './due';
import { useWriting } from './drafts';
import { MacroChoice } from './macro-choice';
import { useTexts } from './texts';

const MOST = 4000;

/** Words to the customer: an answer, or a question that stops the clock. */
export function Say(props: ActProps) {
  const { act, claim } = props;
  const texts = useTexts();
  const { draft, write, send } = useWriting(props);
  const text = draft['text'] ?? '';
  const isQuestion = act === 'ASK';
  const form = useForm({
    check: () => (text.trim() === '' ? [{ id: 'text', text: texts.textMissing }] : []),
    send: () =>
      send({ text: text.trim() }, (sending) =>
        isQuestion ? api.POST('/v1/desk/claims/{id}/ask', sending) : api.POST('/v1/desk/claims/{id}/reply', sending),
      ),
    fields: { '/text': 'text' },
  });
  return (
    <Form form={form} action={isQuestion ? texts.sendQuestion : texts.sendReply}>
      <Words
        id="text"
        label={isQuestion ? texts.question : texts.yourText}
        hint={isQuestion ? texts.questionHint : texts.yourTextHint(claim.pseudonym)}
        wrong={form.wrong('text')}
        value={text}
        maxLength={MOST}
        onInput={(event) => write({ text: event.currentTarget.value })}
      />
      <MacroChoice claim={claim} into="text" text={text} insert={(next) => write({ text: next })} />
    </Form>
  );
}

/** For a grid company, a bank, a fitter; the customer is told whom. */
export function Wait(props: ActProps) {
  const texts = useTexts();
  const { draft, write, send } = useWriting(props);
  const whom = draft['for'] ?? '';
  const form = useForm({
    check: () => [
      ...(whom.trim() === '' ? [{ id: 'for', text: texts.waitForMissing }] : []),
      ...((draft['day'] ?? '') !== '' && isDueWrong(draft) ? [{ id: 'day', text: texts.timeWrong }] : []),
    ],
    send: () => {
      const until = dueOf(draft);
      return send({ for: whom.trim(), ...(until !== undefined && { until }) }, (sending) =>
        api.POST('/v1/desk/claims/{id}/wait', sending),
      );
    },
    fields: { '/for': 'for', '/until': 'day' },
  });
  return (
    <Form form={form} action={texts.sendWait}>
      <Field
        id="for"
        label={texts.waitFor}
        hint={texts.waitForHint}
        wrong={form.wrong('for')}
        value={whom}
        maxLength={200}
        onInput={(event) => write({ for: event.currentTarget.value })}
      />
      <DueFields draft={draft} write={write} label={texts.untilDay} hint={texts.untilHint} wrong={form.wrong('day')} />
    </Form>
  );
}

/** Into the hands of a team leader; why is kept inside. */
export function Escalate(props: ActProps) {
  const texts = useTexts();
  const { draft, write, send } = useWriting(props);
  const why = draft['why'] ?? '';
  const form = useForm({
    check: () => (why.trim() === '' ? [{ id: 'why', text: texts.whyMissing }] : []),
    send: () => send({ why: why.trim() }, (sending) => api.POST('/v1/desk/claims/{id}/escalation', sending)),
    fields: { '/why': 'why' },
  });
  return (
    <Form form={form} action={texts.sendEscalation}>
      <Words
        id="why"
        label={texts.why}
        hint={texts.whyHint}
        wrong={form.wrong('why')}
        value={why}
        maxLength={1000}
        rows={3}
        onInput={(event) => write({ why: event.currentTarget.value })}
      />
    </Form>
  );
}
