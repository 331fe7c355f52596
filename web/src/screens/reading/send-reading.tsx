import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { dayOf, formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import { now } from '../../lib/now';
import { useResource, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Field, Form, useForm, useKey } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { askAnew } from './confirm';
import { judge, registerOf } from './plausible';
import { ReadingCard, type Reading } from './reading';
import { useTexts } from './texts';

const DAY = /^\d{4}-\d\d-\d\d$/;

type Allowed = Got<'/v1/metering-points/{id}/allowed-reading'>;

/** First what would be plausible, then the number; then what became of it. */
export default function SendReading({ params, query }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const [readOn, setReadOn] = useState(query.get('readOn') ?? dayOf(now.peek()));
  const [typed, setTyped] = useState(query.get('reading') ?? '');
  const [sent, setSent] = useState<Reading>();
  const allowed = useResource('/v1/metering-points/{id}/allowed-reading', { path: { id } });
  const back: [string, string] = ['/readings/' + id, texts.readings];
  if (sent) {
    return (
      <Page title={texts.received} back={back}>
        <div role="status">
          <ReadingCard id={id} reading={sent} most={0} told={setSent} />
        </div>
        <p>
          <a href={'/readings/' + id}>{texts.readings}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page title={texts.send} back={back}>
      <Answer of={allowed}>
        {(found) =>
          found.needed ? (
            <SendForm
              id={id}
              allowed={found}
              readOn={readOn}
              setReadOn={setReadOn}
              typed={typed}
              setTyped={setTyped}
              sent={setSent}
            />
          ) : (
            <Card tone="calm">
              <h2>{texts.notNeeded}</h2>
              <p>{found.why}</p>
            </Card>
          )
        }
      </Answer>
    </Page>
  );
}

interface SendFormProps {
  id: string;
  allowed: Allowed;
  readOn: string;
  setReadOn: (day: string) => void;
  typed: string;
  setTyped: (typed: string) => void;
  sent: (reading: Reading) => void;
}

function SendForm({ id, allowed, readOn, setReadOn, typed, setTyped, sent }: SendFormProps) {
  const texts = useTexts();
  const keyOf = useKey();
  const isDay = DAY.test(readOn);
  const forDay = useResource(
    '/v1/metering-points/{id}/allowed-reading',
    { path: { id }, query: isDay ? { readOn } : {} },
    { when: isDay },
  );
  const range = forDay.data ?? allowed;
  const register = registerOf(typed);
  const doubt = register === undefined ? undefined : judge(register, range);
  const form = useForm({
    check: () => [
      ...(isDay ? [] : [{ id: 'read-on', text: texts.dayWrong }]),
      ...(register === undefined ? [{ id: 'register', text: texts.registerWrong }] : []),
    ],
    send: async () => {
      const body = { readOn, register: register ?? 0 };
      const answer = await outcome<Reading>(
        api.POST('/v1/metering-points/{id}/readings', {
          params: { path: { id }, header: { 'Idempotency-Key': keyOf(body) } },
          body,
        }),
      );
      if (answer.data) {
        askAnew();
        sent(answer.data);
      }
      return answer;
    },
    fields: { '/readOn': 'read-on', '/register': 'register' },
  });
  return (
    <>
      <Plausible allowed={range} />
      <Card>
        <Form form={form} action={register === undefined ? texts.send : texts.sendNumber(formatNumber(register, language.value))}>
          <Field
            id="read-on"
            type="date"
            label={texts.readOn}
            wrong={form.wrong('read-on') ?? forDay.refused?.errors[0]?.detail}
            value={readOn}
            {...(allowed.readOn && { min: allowed.readOn.from, max: allowed.readOn.to })}
            onInput={(event) => setReadOn(event.currentTarget.value)}
            style={{ maxWidth: '12rem' }}
          />
          <Field
            id="register"
            label={texts.register}
            hint={texts.registerHint(allowed.digits)}
            wrong={form.wrong('register')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            style={{ maxWidth: '12rem' }}
          />
          <div role="status">
            {doubt && (
              <div class="ds-alert" data-color="warning">
                <p>{texts.doubt[doubt]}</p>
                <p>{texts.doubtNext}</p>
              </div>
            )}
          </div>
        </Form>
      </Card>
      {register !== undefined && (
        <p>
          <a href={`/readings/${id}/preview?reading=${register}&readOn=${readOn}`}>{texts.seePreview}</a>
        </p>
      )}
    </>
  );
}

/** What the meter showed last, and what we would expect it to show now. */
function Plausible({ allowed }: { allowed: Allowed }) {
  const texts = useTexts();
  const speaking = language.value;
  const { last, likely, least, most } = allowed;
  const number = (value: number) => formatNumber(value, speaking, 0);
  return (
    <Card tone="calm">
      <p>{allowed.why}</p>
      {last && <p>{texts.lastTime(number(last.register), formatDay(last.readOn, speaking))}</p>}
      {likely && (
        <p>
          <strong>{texts.likely(number(likely.from), number(likely.to))}</strong>
        </p>
      )}
      {least !== undefined && most !== undefined && (
        <p>{(most < least ? texts.possibleOver : texts.possible)(number(least), number(most))}</p>
      )}
    </Card>
  );
}
