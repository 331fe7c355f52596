import './claim.css';
import type { components } from '../../api/contract';
import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { Answer } from '../../ui/answer';
import { Card, More, Section } from '../../ui/parts';
import { useTexts } from './texts';


type Entry = components['schemas']['ClaimEntry'];

const LAST = 4;

/** What really happened, by whom and when; the newest first. */
export function Timeline({ id }: { id: string }) {
  const texts = useTexts();
  const timeline = useResource('/v1/claims/{id}/timeline', { path: { id }, query: { limit: 100 } }, { every: 20_000 });
  return (
    <Section title={texts.timeline}>
      <Card>
        <Answer of={timeline}>
          {({ items }) => (
            <>
              <Entries of={items.slice(-LAST).reverse()} />
              {items.length > LAST && (
                <More title={texts.earlier(items.length - LAST)}>
                  <Entries of={items.slice(0, -LAST).reverse()} />
                </More>
              )}
            </>
          )}
        </Answer>
      </Card>
    </Section>
  );
}

function Entries({ of }: { of: Entry[] }) {
  return (
    <ol class="timeline">
      {of.map((entry) => (
        <li key={entry.id}>
          <p>{entry.text}</p>
          <p class="quiet small">
            {formatInstant(entry.at, language.value)} · {entry.byText}
          </p>
        </li>
      ))}
    </ol>
  );
}
