import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { dayOf, instantOf } from '../../lib/dates';
import { useKeptText } from '../../lib/drafts';
import { now } from '../../lib/now';
import { refresh } from '../../lib/resource';
import { go } from '../../router';
import { Choices, Field, Form, useForm, useKey, Words } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { useTexts } from './texts';

const WAYS = ['CALL', 'LETTER', 'CHAT', 'VISIT'] as const;

type Way = (typeof WAYS)[number];

/** "I was promised …": written down as told, and looked into. */
export default function Tell() {
  const texts = useTexts();
  const [by, setBy] = useState<Way>('CALL');
  const [what, setWhat] = useKeptText('promise');
  const [at, setAt] = useState('');
  const [due, setDue] = useState('');
  const keyOf = useKey();
  const form = useForm({
    check: () => (what.trim() === '' ? [{ id: 'what', text: texts.whatWrong }] : []),
    send: async () => {
      const madeAt = middayOf(at);
      const dueAt = due === '' ? undefined : instantOf(due, '23:59');
      const body = {
        by,
        what,
        ...(madeAt === undefined ? {} : { at: madeAt }),
        ...(dueAt === undefined ? {} : { dueAt }),
      };
      const answer = await outcome(
        api.POST('/v1/promises', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }),
      );
      if (!answer.refused) {
        setWhat('');
        refresh('/v1/promises', '/v1/home');
        go('/promises');
      }
      return answer;
    },
    fields: { '/what': 'what', '/by': 'by', '/at': 'at', '/dueAt': 'due' },
  });
  return (
    <Page title={texts.iWasPromised} lead={texts.tellLead} back={['/promises', texts.title]}>
      <Card>
        <Form form={form} action={texts.tell}>
          <Words
            id="what"
            label={texts.what}
            hint={texts.whatHint}
            wrong={form.wrong('what')}
            value={what}
            onInput={(event) => setWhat(event.currentTarget.value)}
            maxLength={1000}
            rows={3}
          />
          <Choices
            id="by"
            label={texts.by}
            wrong={form.wrong('by')}
            choices={WAYS.map((way) => ({ value: way, name: texts.ways[way] }))}
            value={by}
            onChoose={(way) => setBy(way as Way)}
          />
          <Field
            id="at"
            label={texts.at}
            hint={texts.leaveEmpty}
            wrong={form.wrong('at')}
            type="date"
            max={dayOf(now.value)}
            style={{ maxWidth: '12rem' }}
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
          <Field
            id="due"
            label={texts.due}
            hint={texts.leaveEmpty}
            wrong={form.wrong('due')}
            type="date"
            style={{ maxWidth: '12rem' }}
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </Form>
      </Card>
    </Page>
  );
}

/** The middle of that day, or now where that is still to come; undefined where no day was told. */
function middayOf(day: string): string | undefined {
  const midday = day === '' ? undefined : instantOf(day, '12:00');
  return midday !== undefined && midday > new Date().toISOString() ? new Date().toISOString() : midday;
}
