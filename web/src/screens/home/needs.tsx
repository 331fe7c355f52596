import type { ComponentChildren } from 'preact';
import { dayOf, formatDay, formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import type { Got } from '../../lib/resource';
import { hasRoute } from '../../router';
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
  const complete = Object.values(parts).every((part) => part.state === 'OK');
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
  return hasRoute(to) ? (
    <p>
      <a href={to}>{children}</a>
    </p>
  ) : null;
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
        <Card tone={tone}>
          <div class="row apart">
            <h2>{(isCredit ? texts.creditNote : texts.invoice)(invoice.number)}</h2>
            <Tag tone={tone}>{invoice.statusText}</Tag>
          </div>
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
        </Card>
      ),
    };
  });
}

function outages(parts: Parts, texts: Texts, story: string): Need[] {
  return (parts.outages?.items ?? []).map((outage, i) => ({
    key: 'outage ' + (outage.outage ?? '') + outage.meteringPoint,
    order: i / 100,
    card: (
      <Card tone="warning">
        <div class="row apart">
          <h2>{texts.outageHere}</h2>
          <Tag tone="warning">{outage.statusText}</Tag>
        </div>
        <p>{outage.text}</p>
        {outage.estimate && <p>{outage.estimate.text}</p>}
        {outage.compensation?.amount && (
          <p>
            {texts.compensation}: <Amount of={outage.compensation.amount} />
          </p>
        )}
        {outage.outage !== undefined && <Way to={'/outages/' + outage.outage}>{story}</Way>}
      </Card>
    ),
  }));
}

const GUESSES = ['ESTIMATED_VALUES', 'VALUES_MISSING'];

function readings(parts: Parts, texts: Texts): Need[] {
  return parts.readings.items.map((reading, i) => ({
    key: 'reading ' + reading.meteringPoint + reading.what,
    order: 40 + i / 100,
    card: (
      <Card tone="info">
        <h2>{texts.reading}</h2>
        <p>{reading.text}</p>
        {GUESSES.includes(reading.what) ? (
          <Way to={'/consumption/' + reading.meteringPoint}>{texts.seeUse}</Way>
        ) : reading.what === 'READING_EXPECTED' ? (
          <Way to={`/readings/${reading.meteringPoint}/send`}>{texts.sendReading}</Way>
        ) : (
          <Way to={'/readings/' + reading.meteringPoint}>{texts.seeReading}</Way>
        )}
      </Card>
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
        <Card tone={broken ? 'warning' : 'neutral'}>
          <div class="row apart">
            <h2>{promise.kindText}</h2>
            <Tag tone={broken ? 'warning' : 'neutral'}>{promise.stateText}</Tag>
          </div>
          <p>{promise.text}</p>
          {promise.dueAt !== undefined && (
            <p class="quiet small">{texts.promiseDue(formatInstant(promise.dueAt, speaking))}</p>
          )}
          <Way to="/promises">{texts.promises}</Way>
        </Card>
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
        <Card tone={isAsked ? 'warning' : 'neutral'}>
          <div class="row apart">
            <h2>{texts.claimOf(claim.kindText)}</h2>
            <Tag tone={isAsked ? 'warning' : 'neutral'}>{claim.stateText}</Tag>
          </div>
          {claim.nextUpdate && <p>{claim.nextUpdate.text}</p>}
          <Way to={'/claims/' + claim.id}>
            {isAsked ? texts.answerClaim : texts.followClaim}
            <span class="ds-sr-only">: {claim.reference}</span>
          </Way>
        </Card>
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
        <Card tone={isMissed ? 'warning' : 'info'}>
          <div class="row apart">
            <h2>{texts.weCall}</h2>
            <Tag tone={isMissed ? 'warning' : 'info'}>{callback.stateText}</Tag>
          </div>
          <p>{callback.text}</p>
          <Way to="/callbacks">{texts.moveOrCancel}</Way>
        </Card>
      ),
    };
  });
}
