import { language } from '../../lib/language';
import { formatMoney, type Money } from '../../lib/money';
import { useResource, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Amount, Card, Facts, More } from '../../ui/parts';
import { asked, pathOf } from './one';
import { useTexts } from './texts';
import { Waterfall } from './waterfall';

type Found = Got<'/v1/invoices/{number}/difference'>;

/** Why it is not as last time: at most five causes that add up to the difference, as a picture and a table. */
export default function Difference(screen: Screen) {
  const texts = useTexts();
  const { number, query } = asked(screen);
  const difference = useResource('/v1/invoices/{number}/difference', { path: { number }, query });
  const nothing = (
    <Card>
      <p>{texts.noEarlier}</p>
    </Card>
  );
  return (
    <Page title={texts.differenceTitle(number)} back={[pathOf(number, query.kind), texts.invoice(number)]}>
      <Answer of={difference} refusal={(refused) => (refused.slug === 'no-earlier-invoice' ? nothing : undefined)}>
        {(found) => <Drivers found={found} />}
      </Answer>
    </Page>
  );
}

function Drivers({ found }: { found: Found }) {
  const texts = useTexts();
  const parts = found.parts.filter((part) => part.amount.minor !== 0);
  return (
    <>
      <Card>
        <p class="big">
          <Amount of={found.total} change />
        </p>
        <p class="lead">{inWords(found.total, found.from, texts)}</p>
        <Waterfall
          caption={texts.addsUp}
          total={found.total}
          totalName={texts.total}
          steps={found.drivers.map((driver) => ({
            kind: texts.category[driver.category] ?? driver.category,
            name: driver.text,
            amount: driver.amount,
          }))}
        />
        <p>
          <a href={pathOf(found.from, 'INVOICE')}>{texts.invoice(found.from)}</a>
        </p>
      </Card>
      {parts.length > found.drivers.length && (
        <More title={texts.allParts}>
          <Facts
            of={parts.map(
              (part) => [texts.category[part.category] ?? part.category, <Amount of={part.amount} change />] as const,
            )}
          />
        </More>
      )}
    </>
  );
}

function inWords(total: Money, from: string, texts: ReturnType<typeof useTexts>): string {
  const size = formatMoney({ ...total, minor: Math.abs(total.minor) }, language.value);
  if (total.minor === 0) {
    return texts.same(from);
  }
  return (total.minor > 0 ? texts.more : texts.less)(size, from);
}
