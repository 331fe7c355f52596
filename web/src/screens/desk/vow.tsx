import { api } from '../../api/client';
import type { components } from '../../api/contract';
import { formatClock } from '../../lib/dates';
import { language } from '../../lib/language';
import { refresh, useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Choices, Field, Form, useForm, Words } from '../../ui/form';
import type { ActProps } from './acts';
import { DueFields, dueOf, isDueWrong } from './due';
import { useWriting, type Draft } from './drafts';
import { Select } from './select';
import { useTexts } from './texts';
import { useAt } from './when';

function promiseOf(draft: Draft): components['schemas']['DeskPromise'] {
  const [kind = '', text = '', phone = ''] = [draft['kind'], draft['text']?.trim(), draft['phone']?.trim()];
  return {
    kind,
    ...(kind === 'CALLBACK'
      ? { queue: draft['queue'] ?? '', slot: draft['slot'] ?? '', ...(phone !== '' && { phone }) }
      : { dueAt: dueOf(draft) ?? '' }),
    ...(text !== '' && { text }),
  };
}

/** By when we tell more or answer, or in which half hour we call; the clock watches it. */
export function PromiseSomething(props: ActProps) {
  const texts = useTexts();
  const { draft, write, send } = useWriting(props, { kind: 'NEXT_UPDATE' });
  const isCall = draft['kind'] === 'CALLBACK';
  const form = useForm({
    check: () => {
      if (isCall) {
        return (draft['slot'] ?? '') === '' ? [{ id: 'slot', text: texts.slotMissing }] : [];
      }
      return isDueWrong(draft) ? [{ id: 'day', text: texts.timeWrong }] : [];
    },
    send: async () => {
      const answer = await send(promiseOf(draft), (sending) => api.POST('/v1/desk/claims/{id}/promise', sending));
      if (answer.refused?.slug === 'slot-taken') {
        write({ slot: '' });
        refresh('/v1/desk/callback-slots');
      }
      return answer;
    },
    fields: { '/kind': 'kind', '/dueAt': 'day', '/text': 'text', '/slot': 'slot', 'slot-taken': 'slot', '/phone': 'phone' },
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
      {isCall ? (
        <>
          <Call draft={draft} write={write} wrong={form.wrong('slot')} />
          <Field
            id="phone"
            type="tel"
            label={texts.phone}
            hint={texts.phoneHint}
            wrong={form.wrong('phone')}
            value={draft['phone'] ?? ''}
            maxLength={20}
            onInput={(event) => write({ phone: event.currentTarget.value })}
          />
        </>
      ) : (
        <DueFields draft={draft} write={write} label={texts.dueDay} wrong={form.wrong('day')} />
      )}
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

interface CallProps {
  draft: Draft;
  write: (change: Draft) => void;
  wrong: string | undefined;
}

/** Whose people call, and in which half hour they have room for it. */
function Call({ draft, write, wrong }: CallProps) {
  const texts = useTexts();
  const queues = useResource('/v1/queues');
  const names = queues.data?.items.map(({ queueId, name }) => [queueId, name] as const) ?? [];
  const queue = draft['queue'] ?? names[0]?.[0] ?? '';
  return (
    <Answer of={queues}>
      {() => (
        <>
          <Select
            id="queue"
            label={texts.callFrom}
            value={queue}
            onChoose={(chosen) => write({ queue: chosen, slot: '' })}
            choices={names}
          />
          <Slots key={queue} queue={queue} slot={draft['slot'] ?? ''} choose={(slot) => write({ queue, slot })} wrong={wrong} />
        </>
      )}
    </Answer>
  );
}

interface SlotsProps {
  queue: string;
  slot: string;
  choose: (slot: string) => void;
  wrong: string | undefined;
}

function Slots({ queue, slot, choose, wrong }: SlotsProps) {
  const texts = useTexts();
  const at = useAt();
  const slots = useResource('/v1/desk/callback-slots', { query: { queue, limit: 60 } });
  return (
    <Answer of={slots}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{texts.noSlots}</p>
        ) : (
          <Select
            id="slot"
            label={texts.slot}
            value={slot}
            onChoose={choose}
            wrong={wrong}
            choices={[
              ['', texts.chooseSlot],
              ...items.map(({ from, to }) => [from, `${at(from)}–${formatClock(to, language.value)}`] as const),
            ]}
          />
        )
      }
    </Answer>
  );
}
