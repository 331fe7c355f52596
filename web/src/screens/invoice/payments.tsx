import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Amount, Card, Section } from '../../ui/parts';
import type { Asked } from './one';
import { useTexts } from './texts';

/** "I have paid": what was found, and what came with another reference and may be the customer's. */
export function Payments({ number, query }: Asked) {
  const texts = useTexts();
  const speaking = language.value;
  const payments = useResource('/v1/invoices/{number}/payments', { path: { number }, query });
  return (
    <Section title={texts.payments}>
      <Answer of={payments}>
        {({ items, candidates }) => (
          <>
            {candidates.length > 0 && (
              <Card tone="warning">
                <h3>{texts.candidates}</h3>
                <p>{texts.candidatesWhy}</p>
                <ul class="lines">
                  {candidates.map((payment) => (
                    <li key={payment.bookedOn + (payment.reference ?? '')} class="stack tight">
                      <div class="row apart">
                        <span>{texts.bookedOn(formatDay(payment.bookedOn, speaking))}</span>
                        <strong>
                          <Amount of={payment.amount} />
                        </strong>
                      </div>
                      {payment.reference !== undefined && (
                        <p>
                          {texts.reference}: <span class="code">{payment.reference}</span>
                        </p>
                      )}
                      <p>{payment.reasonText}</p>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            <Card>
              {items.length === 0 && <p>{texts.noPayments}</p>}
              <ul class="lines">
                {items.map((payment) => (
                  <li key={payment.bookedOn + String(payment.amount.minor)} class="row apart">
                    <span>{texts.bookedOn(formatDay(payment.bookedOn, speaking))}</span>
                    <strong>
                      <Amount of={payment.amount} />
                    </strong>
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </Answer>
    </Section>
  );
}
