import { useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Amount, Card, Section, Tag } from '../../ui/parts';
import type { InvoiceDetail } from './one';
import { useTexts } from './texts';

/** Whether it rests on what was measured; where it does not, for how long, and what that gives. */
export function Estimates({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const guessed = invoice.basis !== 'MEASURED' && invoice.basis !== 'NOT_METERED';
  const { number, kind } = invoice;
  const estimates = useResource(
    '/v1/invoices/{number}/estimates',
    { path: { number }, query: kind === 'CREDIT_NOTE' ? { kind } : {} },
    { when: kind === 'INVOICE' },
  );
  const said = estimates.data;
  if (!guessed && !said?.longEstimate && !said?.lateCorrection) {
    return null;
  }
  const point = kind === 'INVOICE' && guessed ? guessedAt(invoice) : undefined;
  return (
    <Section title={texts.estimates}>
      <Card>
        <p>
          <Tag tone={guessed ? 'warning' : 'success'}>{texts.basis[invoice.basis] ?? invoice.basis}</Tag>
        </p>
        {kind === 'INVOICE' && (
          <Answer of={estimates}>
            {({ longEstimate, lateCorrection }) => (
              <>
                {longEstimate && (
                  <div class="stack tight">
                    <p>{longEstimate.text}</p>
                    {longEstimate.reduction && (
                      <p>
                        {texts.reduction}: <strong><Amount of={longEstimate.reduction} /></strong>
                      </p>
                    )}
                    <p class="quiet small">{longEstimate.source}</p>
                  </div>
                )}
                {lateCorrection && (
                  <div class="stack tight">
                    <p>{lateCorrection.text}</p>
                    <p class="quiet small">{lateCorrection.source}</p>
                  </div>
                )}
              </>
            )}
          </Answer>
        )}
        {point !== undefined && (
          <p class="row no-print">
            <a href={`/readings/${point}/send`}>{texts.sendReading}</a>
            <a href={`/readings/${point}/preview?invoice=${encodeURIComponent(number)}`}>{texts.whatIf}</a>
          </p>
        )}
      </Card>
    </Section>
  );
}

/** The meter whose values were guessed. */
function guessedAt({ groups }: InvoiceDetail): string | undefined {
  const lines = groups.flatMap((group) => group.lines);
  return lines.find(({ basis, meteringPoint }) => basis === 'ESTIMATED' && meteringPoint !== undefined)?.meteringPoint;
}
