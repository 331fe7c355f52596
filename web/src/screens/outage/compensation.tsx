import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Amount, Facts, More } from '../../ui/parts';
import { useTexts } from './texts';

/** What the law gives for an outage: the answer, the sum step by step, the paragraph, and when it is paid. */
export function Compensation({ id }: { id: string }) {
  const texts = useTexts();
  const speaking = language.value;
  const compensation = useResource('/v1/compensation/{id}', { path: { id } });
  return (
    <Answer of={compensation}>
      {({ reasonText, amount, missing, arithmetic, rule, payBy, paid, overdue, asOf, source }) => (
        <>
          <p>{reasonText}</p>
          {missing.length > 0 && (
            <ul>
              {missing.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          )}
          {overdue && (
            <div class="ds-alert stack tight" data-color="warning">
              <p>{overdue.text}</p>
              {overdue.interest && <p>{overdue.interest.text}</p>}
            </div>
          )}
          <Facts
            of={[
              paid && [texts.paidOn(formatDay(paid.on, speaking)), <Amount of={paid.amount} />],
              !paid && payBy !== undefined && [texts.payBy, formatDay(payBy, speaking)],
            ]}
          />
          <More title={texts.arithmetic}>
            <Facts
              of={[
                ...arithmetic.map(
                  (step) => [step.text, step.amount ? <Amount of={step.amount} /> : ''] as const,
                ),
                amount && [texts.lawGives, <Amount of={amount} />, 'total'],
              ]}
            />
            <p class="quiet small">
              {rule.paragraph}: {rule.text} {rule.source}
            </p>
            <Age asOf={asOf} source={source} />
          </More>
        </>
      )}
    </Answer>
  );
}
