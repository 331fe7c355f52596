import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../../lib/problem';
import { Refusal, Skeleton } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { enterAs, findProvider, isDemo, refusedAtDoor, toProvider } from './session';
import { useTexts } from './texts';

const NONE = 'no-agent-sign-in';

/** The demo's made-up agents. */
const MADE_UP = [
  { agent: 'ANNE', name: 'Anne', leader: false },
  { agent: 'BO', name: 'Bo', leader: false },
  { agent: 'LEA', name: 'Lea', leader: true },
] as const;

interface Found {
  /** Why nobody can sign in by the company's own sign-in. */
  refused?: Refused;
  demo: boolean;
}

async function look(): Promise<Found> {
  const refused = await findProvider();
  return refused ? { refused, demo: refused.slug === NONE && (await isDemo()) } : { demo: false };
}

/** By the company's own sign-in, wherever one is known; in the demo as one of its made-up agents. */
export function Door() {
  const texts = useTexts();
  const [found, setFound] = useState<Found>();
  const [refused, setRefused] = useState(refusedAtDoor.peek());
  useEffect(() => {
    void look().then(setFound);
  }, []);
  return (
    <Page title={texts.signInTitle} lead={texts.signInLead}>
      {refused && <Refusal refused={refused} />}
      {!found && <Skeleton />}
      {found && (
        <Card>
          {!found.refused && (
            <>
              <p>{texts.providerWhy}</p>
              <p>
                <button type="button" class="ds-button" onClick={() => toProvider(location.pathname)}>
                  {texts.withProvider}
                </button>
              </p>
            </>
          )}
          {found.refused?.slug === NONE && <p>{texts.noProvider}</p>}
          {found.refused && found.refused.slug !== NONE && <Refusal refused={found.refused} />}
        </Card>
      )}
      {found?.demo && (
        <Card tone="calm">
          <h2>{texts.demoTitle}</h2>
          <p>{texts.demoWhy}</p>
          <div class="row">
            {MADE_UP.map(({ agent, name, leader }) => (
              <button
                key={agent}
                type="button"
                class="ds-button"
                data-variant="secondary"
                data-agent={agent}
                onClick={() => void enterAs(agent).then(setRefused)}
              >
                {texts.demoAs(name, leader)}
              </button>
            ))}
          </div>
        </Card>
      )}
    </Page>
  );
}
