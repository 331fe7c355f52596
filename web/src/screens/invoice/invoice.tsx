import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { dayOf, formatDay, formatPeriod } from '../../lib/dates';
import { save } from '../../lib/files';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import type { Refused } from '../../lib/problem';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer, Refusal } from '../../ui/answer';
import { Icon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { Amount, Card, Facts, Tag } from '../../ui/parts';
import { Estimates } from './estimates';
import { Lines } from './lines';
import { asked, disputeOf, pathOf, toneOf, type InvoiceDetail } from './one';
import { Payments } from './payments';
import { useTexts } from './texts';

/** One invoice: how it stands and what happens next, then what it is made of. */
export default function Invoice(screen: Screen) {
  const texts = useTexts();
  const { number, query } = asked(screen);
  const invoice = useResource('/v1/invoices/{number}', { path: { number }, query });
  const named = (invoice.data?.kind ?? query.kind) === 'CREDIT_NOTE' ? texts.creditNote : texts.invoice;
  return (
    <Page title={named(number)} back={['/invoices', texts.title]}>
      <Answer of={invoice}>
        {(found) => (
          <>
            <Standing invoice={found} />
            <Ways invoice={found} />
            <Payments number={number} query={query} />
            <Estimates invoice={found} />
            <Lines invoice={found} />
            <Age asOf={found.asOf} source={found.source} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Standing({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const speaking = language.value;
  const { standing, dueOn } = invoice;
  const left = standing.balance.minor;
  const tone = toneOf(standing.status);
  const late = dueOn !== undefined && dueOn < dayOf(now.value);
  return (
    <Card tone={tone === 'success' ? 'calm' : tone}>
      <div class="row apart">
        <p class="quiet">{left > 0 ? texts.toPay : left < 0 ? texts.owedToYou : texts.nothingToPay}</p>
        <Tag tone={tone}>{standing.statusText}</Tag>
      </div>
      <p class="big">
        <Amount of={{ ...standing.balance, minor: Math.abs(left) }} />
      </p>
      {dueOn !== undefined && left > 0 && (
        <p>{(late ? texts.wasDueOn : texts.dueOn)(formatDay(dueOn, speaking))}</p>
      )}
      {standing.next && (
        <div>
          <h2>{texts.next}</h2>
          <p>{standing.next.text}</p>
        </div>
      )}
      <Facts
        of={[
          [texts.payable, <Amount of={invoice.payable} />],
          standing.paid.minor !== 0 && [texts.paid, <Amount of={standing.paid} />],
          standing.credited.minor !== 0 && [texts.credited, <Amount of={standing.credited} />],
          standing.fees.minor !== 0 && [texts.fees, <Amount of={standing.fees} />],
          standing.disputed.minor !== 0 && [texts.disputed, <Amount of={standing.disputed} />],
          invoice.period && [texts.period, formatPeriod(invoice.period, speaking)],
          [texts.seller, invoice.seller.name],
          [texts.account, invoice.account],
          invoice.corrects !== undefined && [
            texts.corrects,
            <a href={pathOf(invoice.corrects, 'INVOICE')}>{invoice.corrects}</a>,
          ],
          invoice.creditedBy.length > 0 && [
            texts.creditedBy,
            invoice.creditedBy.map((number) => (
              <a key={number} href={pathOf(number, 'CREDIT_NOTE')}>
                {number}{' '}
              </a>
            )),
          ],
        ]}
      />
    </Card>
  );
}

function Ways({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const { number, kind } = invoice;
  const ways = [
    kind === 'INVOICE' && invoice.standing.balance.minor > 0 && ['/pay', texts.pay],
    ['/explanation', texts.why],
    kind === 'INVOICE' && ['/difference', texts.different],
  ].filter((way) => way !== false) as [string, string][];
  return (
    <Card>
      <ul class="lines no-print">
        {ways.map(([below, name]) => (
          <li key={below}>
            <a class="way" href={pathOf(number, kind, below)}>
              <span class="way-name">{name}</span>
              <Icon name="on" />
            </a>
          </li>
        ))}
        <li>
          <a class="way" href={disputeOf(number)}>
            <span class="way-name">{texts.dispute}</span>
            <Icon name="on" />
          </a>
        </li>
      </ul>
      <Pdf invoice={invoice} />
    </Card>
  );
}

function Pdf({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    const { number, kind } = invoice;
    const answer = await outcome<Blob>(
      api.GET('/v1/invoices/{number}/document', {
        params: { path: { number }, query: { kind: kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE' } },
        parseAs: 'blob',
      }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
    );
    setBusy(false);
    setRefused(answer.refused);
    if (answer.data) {
      save(answer.data, number + '.pdf');
    }
  };
  return (
    <div class="stack no-print">
      {refused && <Refusal refused={refused} />}
      <button type="button" class="ds-button" data-variant="secondary" aria-busy={busy} onClick={() => void load()}>
        {texts.pdf}
      </button>
    </div>
  );
}
