import type { Day } from '../../lib/dates';
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
  const line = kind === 'INVOICE' && guessed ? guessedLine(invoice) : undefined;
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
        {line?.meteringPoint !== undefined && (
          <p class="row no-print">
            <a href={useOf(line.meteringPoint, line.period ?? invoice.period)}>{texts.seeUse}</a>
            <a href={`/readings/${line.meteringPoint}/send`}>{texts.sendReading}</a>
            <a href={`/readings/${line.meteringPoint}/preview?invoice=${encodeURIComponent(number)}`}>{texts.whatIf}</a>
          </p>
        )}
      </Card>
    </Section>
  );
}

/** The first line whose values were guessed, where it says of which meter. */
function guessedLine({ groups }: InvoiceDetail) {
  const lines = groups.flatMap((group) => group.lines);
  return lines.find(({ basis, meteringPoint }) => basis === 'ESTIMATED' && meteringPoint !== undefined);
}

/** The hours of a day that was guessed, or the days of the month in which the guessing began. */
function useOf(point: string, period: { from: Day; to: Day } | undefined): string {
  const path = '/consumption/' + point;
  if (!period) {
    return path;
  }
  const { from, to } = period;
  return path + (from === to ? '?resolution=hour&at=' + from : '?resolution=day&at=' + from.slice(0, 'yyyy-mm'.length));
}
