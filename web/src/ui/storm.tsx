import { signal } from '@preact/signals';
import { useResource } from '../lib/resource';
import { signedIn } from '../lib/session';
import { shown } from '../router';
import { useShellTexts } from './texts';

/** Outages that the customer has put away; they come back with the next visit. */
const hidden = signal<readonly string[]>([]);

const MINUTE = 60_000;

/** On every page while the power is gone at home: until when, and the way to the story. It lies over the page, so nothing moves. */
export function Storm() {
  const path = shown.value?.path ?? '/';
  const isElsewhere = signedIn.value && path !== '/' && !/^\/(sign-in|desk)(\/|$)/.test(path);
  return isElsewhere ? <AtHome path={path} /> : null;
}

function AtHome({ path }: { path: string }) {
  const texts = useShellTexts();
  // As the page of one's outages asks for them, and no sooner again because the page is another.
  const mine = useResource('/v1/outages/mine', { query: { limit: 10 } }, { lasts: MINUTE });
  const now = mine.data?.items.find(({ kind, restoredAt, status }) => kind === 'UNPLANNED' && restoredAt === undefined && status !== 'RETIRED');
  const id = now?.outage;
  if (now === undefined || id === undefined || hidden.value.includes(id) || path === '/outages/' + id) {
    return null;
  }
  return (
    <aside class="storm no-print" aria-label={texts.outageHere}>
      <p>
        <strong>{texts.outageHere}</strong> {now.estimate?.text ?? now.causeText}
      </p>
      <p class="row">
        <a href={'/outages/' + id}>{texts.outageStory}</a>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          onClick={() => (hidden.value = [...hidden.peek(), id])}
        >
          {texts.hide}
        </button>
      </p>
    </aside>
  );
}
