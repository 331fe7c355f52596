import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatMoney } from '../../lib/money';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Copy } from '../../ui/parts';
import { asked, pathOf, type InvoiceDetail } from './one';
import { PaymentCode } from './payment-code';
import { swedishPayment } from './swedish-payment';
import { useTexts } from './texts';

/** What has to be typed in the bank, each to copy; with a code to scan where the country has a standard for one. */
export default function Pay(screen: Screen) {
  const texts = useTexts();
  const { number, query } = asked(screen);
  const invoice = useResource('/v1/invoices/{number}', { path: { number }, query });
  return (
    <Page
      title={texts.payTitle(number)}
      lead={texts.payLead}
      back={[pathOf(number, query.kind), texts.invoice(number)]}
    >
      <Answer of={invoice}>
        {(found) =>
          found.standing.balance.minor <= 0 ? (
            <Card tone="calm">
              <p>{texts.alreadyPaid}</p>
            </Card>
          ) : (
            <PayTo invoice={found} />
          )
        }
      </Answer>
    </Page>
  );
}

function PayTo({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const speaking = language.value;
  const { payTo, dueOn } = invoice;
  if (payTo?.account === undefined) {
    return (
      <Card tone="warning">
        <p>{texts.noPayTo}</p>
      </Card>
    );
  }
  const wrong = [
    payTo.referenceCheck === 'INVALID' && texts.wrongReference,
    payTo.accountCheck === 'INVALID' && texts.wrongAccount,
  ].filter((text) => text !== false);
  const amount = formatMoney(invoice.standing.balance, speaking);
  const code = wrong.length === 0 ? swedishPayment(invoice) : undefined;
  return (
    <>
      {wrong.map((text) => (
        <div key={text} class="ds-alert" data-color="danger">
          <p>{text}</p>
        </div>
      ))}
      <Card>
        <ToCopy what={texts.amount} text={amount} copied={(invoice.standing.balance.minor / 100).toFixed(2)} />
        <ToCopy what={texts.payTo} text={payTo.account} />
        {payTo.reference !== undefined && <ToCopy what={texts.reference} text={payTo.reference} />}
        {dueOn !== undefined && <p>{texts.dueOn(formatDay(dueOn, speaking))}</p>}
        <p class="quiet">{invoice.seller.name}</p>
      </Card>
      {code !== undefined && (
        <Card>
          <h2>{texts.qr}</h2>
          <PaymentCode text={code} name={texts.qrWhat} />
        </Card>
      )}
      <Age asOf={invoice.asOf} source={invoice.source} />
    </>
  );
}

function ToCopy({ what, text, copied = text }: { what: string; text: string; copied?: string }) {
  return (
    <div class="row apart">
      <p>
        <span class="quiet">{what}</span>
        <br />
        <span class="code">{text}</span>
      </p>
      <Copy text={copied} what={what} />
    </div>
  );
}
