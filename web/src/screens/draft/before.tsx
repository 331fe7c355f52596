import { useEffect, useState } from 'preact/hooks';
import { api, newKey, outcome, type Outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { textOf, throwAway, type Draft } from '../../lib/drafts';
import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { keep } from '../../lib/vault';
import { go } from '../../router';
import { Refusal, Skeleton } from '../../ui/answer';
import { Follows } from '../../ui/follows';
import { Page } from '../../ui/page';
import { Amount, Card, Deadlines, Section } from '../../ui/parts';
import type { DraftPage } from './draft';
import { bodyOf, questionAt, type ClaimForm } from './fields';
import { around, pathOf } from './pages';
import { nameText } from './said';
import { placeOf } from './places';
import { useTexts } from './texts';

type Found = components['schemas']['ClaimBefore'];

/** What one gets, from whom and when, before anything is sent. */
export function Before({ draft, form, from }: DraftPage) {
  const texts = useTexts();
  const { next, back } = around(draft, form, 'before', from);
  const [answer, setAnswer] = useState<Outcome<Found>>();
  const speaking = language.value;
  const body = JSON.stringify(bodyOf(draft, form));
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const asked = await outcome<Found>(
        api.POST('/v1/claims', {
          params: { query: { dryRun: true }, header: { 'Idempotency-Key': newKey() } },
          body: JSON.parse(body) as components['schemas']['NewClaim'],
        }) as Promise<{ data?: Found; response: Response }>,
      );
      if (!isOver) {
        setAnswer(asked);
      }
    };
    void ask();
    return () => (isOver = true);
  }, [body, speaking]);
  return (
    <Page title={texts.beforeTitle} lead={texts.beforeLead} back={[back, texts.previous]}>
      {!answer && <Skeleton />}
      {answer?.refused && <Refused answer={answer} draft={draft} form={form} />}
      {answer?.data && <Told found={answer.data} draft={draft} form={form} />}
      <div class="row">
        <button type="button" class="ds-button" onClick={() => go(next)}>
          {texts.toCheck}
        </button>
      </div>
    </Page>
  );
}

function Refused({ answer, draft, form }: { answer: Outcome<Found>; draft: Draft; form: ClaimForm }) {
  const texts = useTexts();
  if (!answer.refused) {
    return null;
  }
  return (
    <>
      <Refusal refused={answer.refused} />
      {answer.refused.errors.map((error) => (
        <p key={error.pointer}>
          <a href={pathOf(draft.id, questionAt(error.pointer), 'check')}>
            {texts.change} {nameText(texts, draft.kind, questionAt(error.pointer), form)}
          </a>
        </p>
      ))}
      {answer.refused.status === 0 && <p>{texts.beforeOffline}</p>}
    </>
  );
}

function Told({ found, draft, form }: { found: Found; draft: Draft; form: ClaimForm }) {
  const texts = useTexts();
  const speaking = language.value;
  return (
    <>
      {found.sameAs && <Same same={found.sameAs} draft={draft} />}
      <Card>
        <h2>{texts.gives}</h2>
        <ul class="lines">
          {found.gives.map((gives) => (
            <li key={gives.text} class="stack tight">
              <p>{gives.text}</p>
              {gives.rule && <p class="quiet small">{gives.rule.source}</p>}
            </li>
          ))}
        </ul>
        {found.onHold && (
          <div class="stack tight">
            <h3>{texts.onHold}</h3>
            <p>{found.onHold.text}</p>
            {found.onHold.payable.minor > 0 && (
              <p>
                {texts.stillToPay} <Amount of={found.onHold.payable} />
                {found.onHold.dueOn !== undefined && ' · ' + texts.dueOn(formatDay(found.onHold.dueOn, speaking))}
              </p>
            )}
          </div>
        )}
      </Card>
      <Card>
        <h2>{texts.whoAndWhen}</h2>
        <p>{found.decidedByText}</p>
        <p>{found.nextUpdate.text}</p>
        <p>{found.howLong.text}</p>
        {found.serviceLevel && <p>{found.serviceLevel.text}</p>}
        <Deadlines of={found.deadlines} say={texts.byLaw} />
      </Card>
      {found.missing.length > 0 && (
        <Section title={texts.missing}>
          <Card>
            <p>{texts.missingWhy}</p>
            <ul class="lines">
              {found.missing.map(({ pointer }) => (
                <li key={pointer}>
                  <a href={pathOf(draft.id, questionAt(pointer), 'check')}>
                    {nameText(texts, draft.kind, questionAt(pointer), form)}
                  </a>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      <Follows title={texts.followsTitle} of={found.follows} />
      {found.options.length > 0 && (
        <Section title={texts.options}>
          <Card>
            <ul class="lines">
              {found.options.map((option) => {
                const place = placeOf(option.href);
                return <li key={option.code}>{place === undefined ? option.text : <a href={place}>{option.text}</a>}</li>;
              })}
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}

/** An open claim about the same thing: one may add to it instead. */
function Same({ same, draft }: { same: NonNullable<Found['sameAs']>; draft: Draft }) {
  const texts = useTexts();
  const join = async () => {
    const words = ['text', 'what', 'why'].map((name) => draft.answers[name]).filter(Boolean);
    if (words.length > 0) {
      await keep(textOf('message:' + same.id), words.join('\n\n'));
    }
    await throwAway(draft.id);
    go(`/claims/${same.id}`);
  };
  return (
    <Card tone="info">
      <h2>{texts.sameTitle}</h2>
      <p>{same.text}</p>
      <p class="quiet">
        {same.reference} · {same.stateText}
      </p>
      <div class="row">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void join()}>
          {texts.join(same.reference)}
        </button>
      </div>
    </Card>
  );
}
