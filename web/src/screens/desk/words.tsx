import { useRef } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { useShellTexts } from '../../ui/texts';
import { Refusal } from '../../ui/answer';
import { Amount, Card, Facts } from '../../ui/parts';
import type { DeskClaim } from './case';
import { Key, keyOf, useKeys } from './keys';
import { useMore } from './more';
import { useTexts } from './texts';
import { useAt } from './when';

type Words = components['schemas']['DeskWords'];

/** What the customer wrote, unsoftened: only for whoever chooses to read it, and that is written down. */
export function OwnWords({ claim }: { claim: DeskClaim }) {
  const { id } = claim;
  const texts = useTexts();
  const shell = useShellTexts();
  const { pages, refused, hasMore, more } = useMore((query) =>
    outcome<Words>(api.GET('/v1/desk/claims/{id}/words', { params: { path: { id }, query } })),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const first = pages[0];
  const read = async () => {
    if (first || (await more())) {
      heading.current?.focus();
    }
  };
  useKeys({ words: () => void read() });
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        {texts.words}
      </h2>
      {!first && (
        <>
          <p>{texts.wordsWhy}</p>
          <p>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-keyshortcuts={keyOf('words')}
              onClick={() => void read()}
            >
              {texts.readWords}
              <Key of="words" />
            </button>
          </p>
        </>
      )}
      {refused && <Refusal refused={refused} />}
      {first && (
        <>
          {first.text === undefined ? <p class="quiet">{texts.noWords}</p> : <p class="as-written said">{first.text}</p>}
          <Details of={first.details} currency={claim.country === 'SE' ? 'SEK' : 'NOK'} />
          <Messages pages={pages} />
          {hasMore && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => void more()}>
              {shell.showMore}
            </button>
          )}
        </>
      )}
    </Card>
  );
}

/** The form as it was filled in: in the words of the claim's own kind. */
function Details({ of, currency }: { of: Words['details']; currency: string }) {
  const texts = useTexts();
  const filled = Object.entries(of);
  if (filled.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{texts.details}</h3>
      <Facts
        of={filled.map(([name, value]) => [
          texts.detail[name] ?? name,
          name.endsWith('Minor') ? (
            <Amount of={{ minor: Number(value), currency }} />
          ) : typeof value === 'object' ? (
            value.map((item) => item.what).join(' · ')
          ) : (
            String(value)
          ),
        ])}
      />
    </>
  );
}

function Messages({ pages }: { pages: Words[] }) {
  const texts = useTexts();
  const at = useAt();
  const messages = pages.flatMap((page) => page.items);
  if (messages.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{texts.messages}</h3>
      <ol class="lines">
        {messages.map((message) => (
          <li key={message.id} class="stack tight">
            <p class="quiet small">
              {message.by === 'CUSTOMER' ? texts.customer : message.byText} · {at(message.at)}
            </p>
            <p class="as-written">{message.text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
