import { formatDay, formatPeriod } from '../../lib/dates';
import { language } from '../../lib/language';
import { usePages } from '../../lib/pages';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Amount, Card, Tag } from '../../ui/parts';
import { pathOf, toneOf, type InvoiceSummary } from './one';
import { useTexts } from './texts';

/** Every invoice and credit note, the newest first. */
export default function Invoices() {
  const texts = useTexts();
  const invoices = usePages('/v1/invoices', {});
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Card>
        <Answer of={invoices.first}>
          {() => (
            <>
              {invoices.items.length === 0 && <p>{texts.none}</p>}
              <ul class="lines">
                {invoices.items.map((invoice) => (
                  <li key={invoice.kind + invoice.number}>
                    <InvoiceLine invoice={invoice} />
                  </li>
                ))}
              </ul>
              <Age asOf={invoices.first.at} />
            </>
          )}
        </Answer>
        {invoices.more}
      </Card>
    </Page>
  );
}

function InvoiceLine({ invoice }: { invoice: InvoiceSummary }) {
  const texts = useTexts();
  const speaking = language.value;
  const named = invoice.kind === 'CREDIT_NOTE' ? texts.creditNote : texts.invoice;
  return (
    <a class="way" href={pathOf(invoice.number, invoice.kind)}>
      <span class="stack tight">
        <span class="way-name">{named(invoice.number)}</span>
        <span class="quiet small">
          {invoice.period ? formatPeriod(invoice.period, speaking) : texts.issuedOn(formatDay(invoice.issuedOn, speaking))}
        </span>
      </span>
      <span class="row">
        <Tag tone={toneOf(invoice.status)}>{invoice.statusText}</Tag>
        <strong>
          <Amount of={invoice.balance.minor === 0 ? invoice.payable : invoice.balance} />
        </strong>
      </span>
    </a>
  );
}
