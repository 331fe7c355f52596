import { signedIn } from '../lib/session';
import { shown } from '../router';
import { useShellTexts } from './texts';

const ABOUT: [path: RegExp, kind: string][] = [
  [/^\/invoices\/([^/]+)/, 'invoice'],
  [/^\/outages\/([0-9a-f-]{36})$/, 'outage'],
  [/^\/(?:readings|consumption)\/(\d{18})/, 'point'],
];

/** What the page is about, as a claim names it. */
function aboutOf(path: string): string | undefined {
  for (const [pattern, kind] of ABOUT) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) {
      return kind + ':' + decodeURIComponent(id);
    }
  }
  return undefined;
}

/** On every page of a customer's: the way to say that something is wrong, with what the page is about. */
export function SomethingWrong() {
  const texts = useShellTexts();
  const path = shown.value?.path ?? '/';
  if (!signedIn.value || path === '/' || /^\/(claims|sign-in|desk)(\/|$)/.test(path)) {
    return null;
  }
  const about = aboutOf(path);
  const query = about === undefined ? '' : '?' + new URLSearchParams({ about }).toString();
  return (
    <div class="row no-print">
      <a class="ds-button" data-variant="secondary" href={'/claims/new' + query}>
        {texts.somethingWrong}
      </a>
    </div>
  );
}
