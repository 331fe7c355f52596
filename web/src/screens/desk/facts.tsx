import { useEffect } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { dayOf, formatDay, startOf } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { Refusal, Skeleton } from '../../ui/answer';
import { Amount, Card, Tag } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { useMore } from './more';
import { useTexts } from './texts';
import { useAt } from './when';

type Facts = components['schemas']['DeskFacts'];

/** Our clock and the portal's are not quite the same. */
const MINUTE = 60_000;

/** What is known by the day alone stands at its first moment. */
const isDay = (at: string) => new Date(at).getTime() === startOf(dayOf(at));

/** What else is known of the customer, one timeline, each with who told us and when that was so. */
export function Facts({ id }: { id: string }) {
  const texts = useTexts();
  const shell = useShellTexts();
  const at = useAt();
  const { pages, refused, hasMore, more } = useMore((query) =>
    outcome<Facts>(api.GET('/v1/desk/claims/{id}/facts', { params: { path: { id }, query } })),
  );
  useEffect(() => void more(), [id]);
  const first = pages[0];
  const items = pages.flatMap((page) => page.items);
  const missing = first?.parts.filter((part) => part.text !== undefined) ?? [];
  return (
    <Card>
      <h2>{texts.facts}</h2>
      {!first && !refused && <Skeleton />}
      {refused && <Refusal refused={refused} again={() => void more()} />}
      {first && items.length === 0 && <p>{texts.noFacts}</p>}
      <ol class="lines">
        {items.map((fact) => (
          <li key={fact.kind + fact.at + (fact.id ?? '') + fact.text} class="stack tight">
            <p class="row apart">
              <span class="quiet small">
                {texts.factKinds[fact.kind] ?? fact.kind} · {isDay(fact.at) ? formatDay(dayOf(fact.at), language.value) : at(fact.at)}
              </span>
              {new Date(fact.at).getTime() > now.value + MINUTE && <Tag tone="info">{texts.coming}</Tag>}
              {fact.amount && <Amount of={fact.amount} />}
            </p>
            <p>{fact.text}</p>
            <p class="age">
              <span>{shell.source(fact.source)}</span>
              <span>{shell.asOf(at(fact.asOf))}</span>
            </p>
          </li>
        ))}
      </ol>
      {missing.map(({ part, text }) => (
        <p key={part} class="quiet small">
          {text}
        </p>
      ))}
      {hasMore && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void more()}>
          {shell.showMore}
        </button>
      )}
    </Card>
  );
}
