import type { components } from '../../api/contract';
import type { Screen } from '../../router';
import type { Tone } from '../../ui/parts';

export type InvoiceSummary = components['schemas']['InvoiceSummary'];
export type InvoiceDetail = components['schemas']['InvoiceDetail'];

/** Which document is meant: its number, and its kind where a credit note bears the number of an invoice. */
export interface Asked {
  number: string;
  query: { kind?: 'INVOICE' | 'CREDIT_NOTE' };
}

export function asked({ params, query }: Screen): Asked {
  const kind = query.get('kind');
  return { number: params['number'] ?? '', query: kind === 'INVOICE' || kind === 'CREDIT_NOTE' ? { kind } : {} };
}

/** The path of a document, or of a page below it. */
export function pathOf(number: string, kind: string | undefined, below = ''): string {
  return '/invoices/' + encodeURIComponent(number) + below + (kind === 'CREDIT_NOTE' ? '?kind=CREDIT_NOTE' : '');
}

/** Where an invoice, or one of its lines, is said to be wrong. */
export function disputeOf(number: string, line?: number): string {
  const query = new URLSearchParams({ kind: 'WRONG_INVOICE', about: 'invoice:' + number });
  if (line !== undefined) {
    query.set('line', String(line));
  }
  return '/claims/new?' + query.toString();
}

const TONES: Record<string, Tone> = {
  PAID: 'success',
  CREDITED: 'success',
  PARTLY_PAID: 'info',
  OVERDUE: 'warning',
  REMINDED: 'danger',
  IN_COLLECTION: 'danger',
  DISPUTED: 'info',
};

export function toneOf(status: string): Tone {
  return TONES[status] ?? 'neutral';
}
