import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { useKeptText } from '../../lib/drafts';
import { language } from '../../lib/language';
import { refresh, useResource } from '../../lib/resource';
import { go, type Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Field, Form, useForm, useKey, Words } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Ways } from '../../ui/ways';
import { SLOT_FIELDS, Slots, slotText, useSlot } from './slots';
import { useTexts } from './texts';

/** Books a call: who is to call, when, on which number, and what about. */
export default function Book({ query }: Screen) {
  const texts = useTexts();
  const queue = query.get('queue');
  return (
    <Page title={texts.bookTitle} lead={texts.bookLead} back={['/callbacks', texts.title]}>
      {queue === null ? <Queues query={query} /> : <Booking queue={queue} claim={query.get('claim')} />}
    </Page>
  );
}

function Queues({ query }: { query: URLSearchParams }) {
  const texts = useTexts();
  const queues = useResource('/v1/queues');
  return (
    <Card>
      <h2>{texts.whichQueue}</h2>
      <Answer of={queues}>
        {({ items }) => (
          <Ways
            of={items.map(({ queueId, name }) => [
              '/callbacks/new?' + new URLSearchParams([...query, ['queue', queueId]]).toString(),
              name,
            ])}
          />
        )}
      </Answer>
    </Card>
  );
}

function Booking({ queue, claim }: { queue: string; claim: string | null }) {
  const texts = useTexts();
  const me = useResource('/v1/me');
  const slot = useSlot();
  const [phone, setPhone] = useState('');
  const [about, setAbout] = useKeptText('callback');
  const keyOf = useKey();
  const form = useForm({
    check: () => (slot.value === undefined ? [{ id: 'slot', text: texts.slotWrong }] : []),
    send: async () => {
      const body = {
        queue,
        slot: slot.value ?? '',
        ...(claim === null ? {} : { claim }),
        ...(about.trim() === '' ? {} : { about }),
        ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
      };
      const answer = await outcome(
        api.POST('/v1/callbacks', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }),
      );
      if (!answer.refused) {
        setAbout('');
        refresh('/v1/callbacks', '/v1/home');
        go('/callbacks');
      }
      slot.refused(answer.refused);
      return answer;
    },
    fields: { ...SLOT_FIELDS, '/phone': 'phone', '/about': 'about' },
  });
  return (
    <Card>
      <Form form={form} action={slot.value === undefined ? texts.bookTitle : texts.bookAt(slotText(slot.value, language.value))}>
        <Slots queue={queue} slot={slot} wrong={form.wrong('slot')} />
        <Field
          id="phone"
          label={texts.onPhone}
          hint={me.data?.phone === undefined ? texts.phoneUnknown : texts.phoneKnown(me.data.phone)}
          wrong={form.wrong('phone')}
          type="tel"
          autoComplete="tel"
          value={phone}
          onInput={(event) => setPhone(event.currentTarget.value)}
          maxLength={30}
          style={{ maxWidth: '16rem' }}
        />
        <Words
          id="about"
          label={texts.whatAbout}
          hint={texts.whatAboutHint}
          wrong={form.wrong('about')}
          value={about}
          onInput={(event) => setAbout(event.currentTarget.value)}
          maxLength={400}
          rows={3}
        />
      </Form>
    </Card>
  );
}
