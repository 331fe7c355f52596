import { api } from '../../api/client';
import { Choices, Form, useForm, Words } from '../../ui/form';
import type { ActProps } from './acts';
import { DueFields, dueOf } from './due';
import { useWriting } from './drafts';
import { useTexts } from './texts';

/** Of something that the customer says was promised: what was found of it. */
export function Settle(props: ActProps) {
  const texts = useTexts();
  const { id, told } = props.claim;
  const { draft, write, send } = useWriting(props, { promise: told[0]?.id ?? '' });
  const { result, promise = '' } = draft;
  const why = (draft['why'] ?? '').trim();
  const form = useForm({
    check: () => [
      ...(result === undefined ? [{ id: 'finding', text: texts.findingMissing }] : []),
      ...(result === 'CONFIRMED' && dueOf(draft) === undefined ? [{ id: 'day', text: texts.dayMissing }] : []),
      ...(result === 'REFUSED' && why === '' ? [{ id: 'why', text: texts.whyMissing }] : []),
    ],
    send: () => {
      const dueAt = result === 'CONFIRMED' ? dueOf(draft) : undefined;
      const body = {
        result: result ?? '',
        ...(dueAt !== undefined && { dueAt }),
        ...(result === 'REFUSED' && { why }),
      };
      return send(body, ({ params: { header } }) =>
        api.POST('/v1/desk/claims/{id}/told/{promiseId}', {
          params: { path: { id, promiseId: promise }, header },
          body,
        }),
      );
    },
    fields: { '/result': 'finding', '/dueAt': 'day', '/why': 'why' },
  });
  return (
    <Form form={form} action={texts.sendFinding}>
      <Choices
        id="told"
        label={texts.told}
        choices={told.map((each) => ({ value: each.id, name: each.text }))}
        value={promise}
        onChoose={(chosen) => write({ promise: chosen })}
      />
      <Choices
        id="finding"
        label={texts.finding}
        wrong={form.wrong('finding')}
        choices={Object.entries(texts.findings).map(([value, name]) => ({ value, name }))}
        value={result}
        onChoose={(chosen) => write({ result: chosen })}
      />
      {result === 'CONFIRMED' && (
        <DueFields draft={draft} write={write} label={texts.dueDay} wrong={form.wrong('day')} anyDay />
      )}
      {result === 'REFUSED' && (
        <Words
          id="why"
          label={texts.why}
          hint={texts.refusedWhyHint}
          wrong={form.wrong('why')}
          value={draft['why'] ?? ''}
          maxLength={1000}
          rows={3}
          onInput={(event) => write({ why: event.currentTarget.value })}
        />
      )}
    </Form>
  );
}
