import type { InvoiceDetail } from './one';

/**
 * The text of the QR code that Swedish banks' apps read on invoices (UsingQR, version 1); undefined where there
 * is no such standard: Norway has none, and a code that no app reads would only make people doubt the rest.
 */
export function swedishPayment(invoice: InvoiceDetail): string | undefined {
  const { payTo, seller, dueOn, issuedOn, standing } = invoice;
  const isReadable =
    standing.balance.currency === 'SEK' &&
    payTo?.accountKind === 'BANKGIRO' &&
    payTo.accountCheck !== 'INVALID' &&
    payTo.account !== undefined &&
    payTo.referenceCheck === 'VALID' &&
    payTo.reference !== undefined;
  if (!isReadable || standing.balance.minor <= 0) {
    return undefined;
  }
  return JSON.stringify({
    uqr: 1,
    tp: 1,
    nme: seller.name,
    ...(seller.organisationNumber === undefined ? {} : { cid: seller.organisationNumber }),
    iref: payTo.reference,
    idt: issuedOn.replaceAll('-', ''),
    ...(dueOn === undefined ? {} : { ddt: dueOn.replaceAll('-', '') }),
    due: standing.balance.minor / 100,
    pt: 'BG',
    acc: payTo.account,
  });
}
