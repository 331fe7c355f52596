import type { ComponentChildren } from 'preact';
import { dayOf, formatDay, formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import type { Got } from '../../lib/resource';
import { Amount, Card, Tag, type Tone } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { useTexts } from './texts';

type Parts = Got<'/v1/home'>['parts'];
type Texts = ReturnType<typeof useTexts>;

interface Need {
  key: string;
  /** The smaller, the sooner. */
  order: number;
  card: ComponentChildren;
}

/** Everything that waits for the customer, the most urgent first; and that nothing does, where nothing does. */
export function Needs({ parts }: { parts: Parts }) {
  const texts = useTexts();
  const needs = [
    ...outages(parts, texts, useShellTexts().outageStory),
    ...invoices(parts, texts),
    ...readings(parts, texts),
    ...claims(parts, texts),
    ...callbacks(parts, texts),
    ...promises(parts, texts),
  ].sort((one, other) => one.order - other.order);
  const { queues: _, ...own } = parts;
  const complete = Object.values(own).every((part) => part.state === 'OK');
  if (needs.length === 0) {
    return complete ? (
      <Card tone="calm">
        <h2>{texts.calmTitle}</h2>
        <p>{texts.calm}</p>
      </Card>
    ) : null;
  }
  return (
    <ul class="list">
      {needs.map((need) => (
        <li key={need.key}>{need.card}</li>
      ))}
    </ul>
  );
}

function Way({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <p>
      <a href={to}>{children}</a>
    </p>
  );
}

interface NeedCardProps {
  tone: Tone;
  title: string;
  /** How it stands, in a word or two. */
  state?: string;
  children: ComponentChildren;
}

function NeedCard({ tone, title, state, children }: NeedCardProps) {
  return (
    <Card tone={tone}>
      <div class="row apart">
        <h2>{title}</h2>
        {state !== undefined && <Tag tone={tone}>{state}</Tag>}
      </div>
      {children}
    </Card>
  );
}

const TONES: Record<string, Tone> = { IN_COLLECTION: 'danger', REMINDED: 'danger', OVERDUE: 'warning' };

function invoices(parts: Parts, texts: Texts): Need[] {
  const speaking = language.value;
  const today = dayOf(now.value);
  return parts.invoices.items.map((invoice, i) => {
    const tone = TONES[invoice.status] ?? 'info';
    const isCredit = invoice.kind === 'CREDIT_NOTE';
    const to = '/invoices/' + encodeURIComponent(invoice.number) + (isCredit ? '?kind=CREDIT_NOTE' : '');
    return {
      key: 'invoice ' + invoice.kind + invoice.number,
      order: (tone === 'info' ? 30 : 10) + i / 100,
      card: (
        <NeedCard tone={tone} title={(isCredit ? texts.creditNote : texts.invoice)(invoice.number)} state={invoice.statusText}>
          <div>
            <p class="quiet">{invoice.balance.minor < 0 ? texts.owedToYou : texts.toPay}</p>
            <p class="big">
              <Amount of={{ ...invoice.balance, minor: Math.abs(invoice.balance.minor) }} />
            </p>
            {invoice.dueOn !== undefined && (
              <p class="quiet">
                {(invoice.dueOn < today ? texts.wasDueOn : texts.dueOn)(formatDay(invoice.dueOn, speaking))}
              </p>
            )}
          </div>
          <p>{invoice.why}</p>
          <Way to={to}>
            {texts.seeWhy}
            <span class="ds-sr-only">: {texts.invoice(invoice.number)}</span>
          </Way>
        </NeedCard>
      ),
    };
  });
}

function outages(parts: Parts, texts: Texts, story: string): Need[] {
  return (parts.outages?.items ?? []).map((outage, i) => ({
    key: 'outage ' + (outage.outage ?? '') + outage.meteringPoint,
    order: i / 100,
    card: (
      <NeedCard tone="warning" title={texts.outageHere} state={outage.statusText}>
        <p>{outage.text}</p>
        {outage.estimate && <p>{outage.estimate.text}</p>}
        {outage.compensation?.amount && (
          <p>
            {texts.compensation}: <Amount of={outage.compensation.amount} />
          </p>
        )}
        {outage.outage !== undefined && <Way to={'/outages/' + outage.outage}>{story}</Way>}
      </NeedCard>
    ),
  }));
}

const GUESSES = ['ESTIMATED_VALUES', 'VALUES_MISSING'];

function readings(parts: Parts, texts: Texts): Need[] {
  return parts.readings.items.map((reading, i) => ({
    key: 'reading ' + reading.meteringPoint + reading.what,
    order: 40 + i / 100,
    card: (
      <NeedCard tone="info" title={texts.reading}>
        <p>{reading.text}</p>
        {GUESSES.includes(reading.what) ? (
          <Way to={'/consumption/' + reading.meteringPoint}>{texts.seeUse}</Way>
        ) : reading.what === 'READING_EXPECTED' ? (
          <Way to={`/readings/${reading.meteringPoint}/send`}>{texts.sendReading}</Way>
        ) : (
          <Way to={'/readings/' + reading.meteringPoint}>{texts.seeReading}</Way>
        )}
      </NeedCard>
    ),
  }));
}

function promises(parts: Parts, texts: Texts): Need[] {
  const speaking = language.value;
  // The card of a claim or of a call says by itself when more is said.
  const isSaid = ({ about, state }: { about: { type: string }; state: string }) =>
    state === 'OPEN' && (about.type === 'CLAIM' || about.type === 'CALLBACK');
  const promised = (parts.promises?.items ?? []).filter((promise) => !isSaid(promise));
  return promised.map((promise, i) => {
    const broken = promise.state === 'MISSED';
    return {
      key: 'promise ' + promise.id,
      order: (broken ? 20 : 50) + i / 100,
      card: (
        <NeedCard tone={broken ? 'warning' : 'neutral'} title={promise.kindText} state={promise.stateText}>
          <p>{promise.text}</p>
          {promise.dueAt !== undefined && (
            <p class="quiet small">{texts.promiseDue(formatInstant(promise.dueAt, speaking))}</p>
          )}
          <Way to="/promises">{texts.promises}</Way>
        </NeedCard>
      ),
    };
  });
}

function claims(parts: Parts, texts: Texts): Need[] {
  return (parts.claims?.items ?? []).map((claim, i) => {
    const isAsked = claim.state === 'WAITING_FOR_YOU';
    return {
      key: 'claim ' + claim.id,
      order: (isAsked ? 15 : 35) + i / 100,
      card: (
        <NeedCard tone={isAsked ? 'warning' : 'neutral'} title={texts.claimOf(claim.kindText)} state={claim.stateText}>
          {claim.nextUpdate && <p>{claim.nextUpdate.text}</p>}
          <Way to={'/claims/' + claim.id}>
            {isAsked ? texts.answerClaim : texts.followClaim}
            <span class="ds-sr-only">: {claim.reference}</span>
          </Way>
        </NeedCard>
      ),
    };
  });
}

function callbacks(parts: Parts, texts: Texts): Need[] {
  return (parts.callbacks?.items ?? []).map((callback, i) => {
    const isMissed = callback.state === 'MISSED' || callback.state === 'ATTEMPTED';
    return {
      key: 'callback ' + callback.id,
      order: (isMissed ? 18 : 25) + i / 100,
      card: (
        <NeedCard tone={isMissed ? 'warning' : 'info'} title={texts.weCall} state={callback.stateText}>
          <p>{callback.text}</p>
          <Way to="/callbacks">{texts.moveOrCancel}</Way>
        </NeedCard>
      ),
    };
  });
}
