import { useResource, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Facts, More, Tag } from '../../ui/parts';
import { asked, pathOf, type InvoiceDetail } from './one';
import { useTexts } from './texts';

type Billed = InvoiceDetail['groups'][number]['lines'][number];
type Line = Got<'/v1/invoices/{number}/explanation'>['lines'][number];

/** Each line in plain words: what it pays for, who decides it, the arithmetic, and the rule behind it. */
export default function Explanation(screen: Screen) {
  const texts = useTexts();
  const { number, query } = asked(screen);
  const explanation = useResource('/v1/invoices/{number}/explanation', { path: { number }, query });
  const invoice = useResource('/v1/invoices/{number}', { path: { number }, query });
  const billed = new Map(invoice.data?.groups.flatMap(({ lines }) => lines.map((line) => [line.position, line])));
  return (
    <Page title={texts.whyTitle(number)} back={[pathOf(number, query.kind), texts.invoice(number)]}>
      <Answer of={explanation}>
        {(said) => (
          <>
            {said.estimateNote !== undefined && (
              <div class="ds-alert" data-color="info">
                <p>{said.estimateNote}</p>
              </div>
            )}
            <ol class="list">
              {said.lines.map((line) => (
                <li key={line.position}>
                  <LineCard line={line} billed={billed.get(line.position)} />
                </li>
              ))}
            </ol>
            <Card>
              <p>{said.vatText}</p>
            </Card>
            <Age asOf={said.asOf} source={said.source} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function LineCard({ line, billed }: { line: Line; billed: Billed | undefined }) {
  const texts = useTexts();
  return (
    <Card>
      {billed && <h2>{billed.text}</h2>}
      <p>{line.what}</p>
      <Facts
        of={[
          [texts.decidedBy, line.decidedByText],
          line.arithmetic !== undefined && [texts.arithmetic, line.arithmetic],
        ]}
      />
      {line.capacity && <p>{line.capacity.text}</p>}
      {line.capacity && billed?.meteringPoint !== undefined && (
        <p>
          <a href={`/capacity/${billed.meteringPoint}?month=${line.capacity.month}`}>{texts.capacityHours}</a>
        </p>
      )}
      {line.basis !== 'NOT_METERED' && (
        <p>
          <Tag tone={line.basis === 'MEASURED' ? 'success' : 'warning'}>{line.basisText}</Tag>
        </p>
      )}
      {line.rule && (
        <More title={texts.law}>
          <p>{line.rule.text}</p>
          <p class="quiet small">{line.rule.source}</p>
        </More>
      )}
    </Card>
  );
}
