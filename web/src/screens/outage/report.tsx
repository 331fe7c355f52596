import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { dayOf, formatClock, formatInstant, instantOf } from '../../lib/dates';
import { useKeptText } from '../../lib/drafts';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { nameOf, usePoints, type Point } from '../../lib/point';
import { refresh, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Choices, Field, Form, useForm, useKey, Words } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card, Facts } from '../../ui/parts';
import { useTexts } from './texts';

type Report = Got<'/v1/outage-reports/{id}'>;

const WHATS = ['NO_POWER', 'SOME_PHASES', 'FLICKER'] as const;
type What = (typeof WHATS)[number] | 'STILL_OUT';

/** Each called as the portal calls what it asks for, but for the last. */
const QUESTIONS = ['meteringPoint', 'what', 'danger', 'since', 'text', 'check'] as const;
type Question = (typeof QUESTIONS)[number];

/** "I have no power": one question a page, and a receipt whose time counts. */
export default function ReportOutage({ query }: Screen) {
  const texts = useTexts();
  const points = usePoints();
  const [receipt, setReceipt] = useState<Report>();
  return (
    <Page title={receipt ? texts.received : texts.report} back={['/outages', texts.title]}>
      {receipt ? (
        <Receipt of={receipt} />
      ) : (
        <Answer of={points}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{texts.noPoint}</p>
            ) : (
              <Questions points={items} query={query} received={setReceipt} />
            )
          }
        </Answer>
      )}
    </Page>
  );
}

interface QuestionsProps {
  points: readonly Point[];
  query: URLSearchParams;
  received: (report: Report) => void;
}

function Questions({ points, query, received }: QuestionsProps) {
  const texts = useTexts();
  const still = query.get('still') ?? undefined;
  const asked = QUESTIONS.filter(
    (each) => !(each === 'meteringPoint' && points.length === 1) && !(each === 'what' && still !== undefined),
  );
  const [at, setAt] = useState(0);
  const [point, setPoint] = useState(query.get('point') ?? points[0]?.id ?? '');
  const [what, setWhat] = useState<What>(still === undefined ? 'NO_POWER' : 'STILL_OUT');
  const [danger, setDanger] = useState<string>();
  const [day, setDay] = useState(dayOf(now.peek()));
  const [clock, setClock] = useState('');
  const [text, setText] = useKeptText('outage-report');
  const keyOf = useKey();
  const question: Question = asked[at] ?? 'check';
  const since = clock === '' ? undefined : instantOf(day, clock);
  const isSinceWrong = clock !== '' && (since === undefined || Date.parse(since) > Date.now());
  const form = useForm({
    check: () => {
      if (question === 'danger' && danger === undefined) {
        return [{ id: 'danger', text: texts.dangerWrong }];
      }
      return question === 'since' && isSinceWrong ? [{ id: 'since', text: texts.sinceWrong }] : [];
    },
    send: async () => {
      if (question !== 'check') {
        setAt(at + 1);
        return undefined;
      }
      const body = {
        meteringPoint: point,
        what,
        danger: danger === 'yes',
        ...(since === undefined ? {} : { since }),
        ...(still === undefined ? {} : { outage: still }),
        ...(text.trim() === '' ? {} : { text: text.trim() }),
      };
      const answer = await outcome<Report>(
        api.POST('/v1/outage-reports', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }),
      );
      if (answer.data) {
        setText('');
        refresh('/v1/outage-reports', '/v1/outages/mine', '/v1/home');
        received(answer.data);
      }
      const refusedAt = asked.findIndex((each) => answer.refused?.errors[0]?.pointer === '/' + each);
      if (refusedAt >= 0) {
        setAt(refusedAt);
      }
      return answer;
    },
    fields: Object.fromEntries(asked.map((each) => ['/' + each, each])),
  });
  const name = points.find(({ id }) => id === point);
  return (
    <Card>
      <p class="quiet small">{texts.questionOf(at + 1, asked.length)}</p>
      <Form
        key={question}
        form={form}
        action={question === 'check' ? texts.send : texts.next}
        beside={
          at > 0 && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAt(at - 1)}>
              {texts.before}
            </button>
          )
        }
      >
        {question === 'meteringPoint' && (
          <Choices
            id="meteringPoint"
            label={texts.whichPoint}
            wrong={form.wrong('meteringPoint')}
            choices={points.map((each) => ({ value: each.id, name: nameOf(each) }))}
            value={point}
            onChoose={setPoint}
          />
        )}
        {question === 'what' && (
          <Choices
            id="what"
            label={texts.whatIsWrong}
            wrong={form.wrong('what')}
            choices={WHATS.map((each) => ({ value: each, name: texts.whats[each] }))}
            value={what}
            onChoose={(value) => setWhat(value as What)}
          />
        )}
        {question === 'danger' && (
          <>
            <Choices
              id="danger"
              label={texts.isDanger}
              hint={texts.dangerHint}
              wrong={form.wrong('danger')}
              choices={[
                { value: 'no', name: texts.no },
                { value: 'yes', name: texts.yes },
              ]}
              value={danger}
              onChoose={setDanger}
            />
            {danger === 'yes' && (
              <p class="ds-alert" data-color="danger" role="alert">
                {name?.country === 'SE' ? texts.emergency.SE : texts.emergency.NO}
              </p>
            )}
          </>
        )}
        {question === 'since' && (
          <>
            <Field
              id="day"
              label={texts.sinceDay}
              type="date"
              max={dayOf(now.value)}
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
              style={{ maxWidth: '12rem' }}
            />
            <Field
              id="since"
              label={texts.sinceClock}
              hint={texts.sinceHint}
              wrong={form.wrong('since')}
              type="time"
              value={clock}
              onInput={(event) => setClock(event.currentTarget.value)}
              style={{ maxWidth: '9rem' }}
            />
          </>
        )}
        {question === 'text' && (
          <Words
            id="text"
            label={texts.whatElse}
            hint={texts.whatElseHint}
            wrong={form.wrong('text')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            maxLength={500}
            rows={3}
          />
        )}
        {question === 'check' && (
          <>
            <h2>{texts.check}</h2>
            <Facts
              of={[
                [texts.address, name ? nameOf(name) : point],
                [texts.whatIsWrong, texts.whats[what]],
                [texts.isDanger, danger === 'yes' ? texts.yes : texts.no],
                [texts.since, since === undefined ? texts.notKnown : formatInstant(since, language.value)],
                text.trim() !== '' && [texts.whatElse, text],
              ]}
            />
          </>
        )}
      </Form>
    </Card>
  );
}

/** Proof that it came, with the time that counts, and what happens now. */
function Receipt({ of: report }: { of: Report }) {
  const texts = useTexts();
  const speaking = language.value;
  const { receivedAt, text, next, outage } = report;
  return (
    <Card tone="success">
      <p role="status">
        <strong>{text}</strong>
      </p>
      <p>{next.text}</p>
      {next.by !== undefined && <p>{texts.hearBy(formatClock(next.by, speaking))}</p>}
      <Facts of={[[texts.receivedAt, formatInstant(receivedAt, speaking)]]} />
      <div class="row">
        {outage !== undefined && (
          <a class="ds-button" href={'/outages/' + outage}>
            {texts.seeStory}
          </a>
        )}
        <a class="ds-button" data-variant="secondary" href="/outages/mine">
          {texts.mine}
        </a>
      </div>
    </Card>
  );
}
