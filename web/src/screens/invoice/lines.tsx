import { formatPeriod } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatNumber, formatPercent } from '../../lib/money';
import { Amount, Card, Facts, Section, Tag } from '../../ui/parts';
import { disputeOf, type InvoiceDetail } from './one';
import { useTexts } from './texts';

type Group = InvoiceDetail['groups'][number];

/** What it is made of, under the headings that people read an invoice by, down to the sum. */
export function Lines({ invoice }: { invoice: InvoiceDetail }) {
  const texts = useTexts();
  const { totals } = invoice;
  return (
    <Section title={texts.lines}>
      <Card>
        {invoice.groups.map((group) => (
          <LineGroup key={group.group} group={group} number={invoice.number} />
        ))}
        <Facts
          of={[
            [texts.net, <Amount of={totals.net} />],
            ...invoice.vatBreakdown.map(
              (part) =>
                [texts.vatOf(formatPercent(part.rate / 100, language.value)), <Amount of={part.vat} />] as const,
            ),
            totals.rounding.minor !== 0 && [texts.rounding, <Amount of={totals.rounding} change />],
            totals.prepaid.minor !== 0 && [texts.prepaid, <Amount of={totals.prepaid} />],
            [texts.total, <Amount of={totals.payable} />, 'total'],
          ]}
        />
      </Card>
    </Section>
  );
}

function LineGroup({ group, number }: { group: Group; number: string }) {
  const texts = useTexts();
  return (
    <div>
      <div class="row line">
        <h3>{group.title}</h3>
        <strong>
          <Amount of={group.net} />
        </strong>
      </div>
      <ul class="lines">
        {group.lines.map((line) => (
          <li key={line.position} class="stack tight">
            <div class="row line">
              <span>{line.text}</span>
              <Amount of={line.net} />
            </div>
            <LineDetail line={line} />
            <p class="small no-print">
              <a href={disputeOf(number, line.position)}>
                {texts.disputeLine}
                <span class="ds-sr-only">: {line.text}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function LineDetail({ line }: { line: Group['lines'][number] }) {
  const speaking = language.value;
  const { quantity, unitText, unitPrice, period, net } = line;
  const counted =
    quantity !== undefined &&
    [formatNumber(quantity, speaking), unitText].filter(Boolean).join(' ') +
      (unitPrice === undefined ? '' : ` × ${formatNumber(unitPrice, speaking, 6)} ${net.currency}`);
  return (
    <p class="quiet small row">
      {counted && <span>{counted}</span>}
      {period && <span>{formatPeriod(period, speaking)}</span>}
      {line.basis !== 'NOT_METERED' && (
        <Tag tone={line.basis === 'MEASURED' ? 'success' : 'warning'}>{line.basisText}</Tag>
      )}
    </p>
  );
}
