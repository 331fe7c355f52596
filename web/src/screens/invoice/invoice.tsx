import { api } from '../../api/client';
import { dayOf, formatDay, formatPeriod } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Download } from '../../ui/download';
import { Page } from '../../ui/page';
import { Amount, Card, Facts, Tag } from '../../ui/parts';
import { Ways } from '../../ui/ways';
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
            <Further invoice={found} />
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

function Further({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const { number, kind } = invoice;
  const below = (what: string) => pathOf(number, kind, what);
  return (
    <Card>
      <Ways
        of={[
          kind === 'INVOICE' && invoice.standing.balance.minor > 0 && [below('/pay'), texts.pay],
          [below('/explanation'), texts.why],
          kind === 'INVOICE' && [below('/difference'), texts.different],
          [disputeOf(number), texts.dispute],
        ]}
      />
      <Pdf invoice={invoice} />
    </Card>
  );
}

function Pdf({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const { number, kind } = invoice;
  const load = () =>
    api.GET('/v1/invoices/{number}/document', {
      params: { path: { number }, query: { kind: kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE' } },
      parseAs: 'blob',
    });
  return (
    <div class="stack no-print">
      <Download from={load} as={number + '.pdf'} variant="secondary">
        {texts.pdf}
      </Download>
    </div>
  );
}
