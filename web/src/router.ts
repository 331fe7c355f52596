import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { loadTexts } from './i18n';
import { signedIn } from './lib/session';

export interface Screen {
  params: Record<string, string>;
  query: URLSearchParams;
}

export type ScreenComponent = (props: Screen) => JSX.Element;

export interface Route {
  /** `/invoices/:number`; what begins with a colon is given to the screen. */
  path: string;
  /** Its folder below `screens/`, and the name of its texts. */
  group: string;
  screen: () => Promise<{ default: ScreenComponent }>;
  /** Only a customer who is signed in sees it. */
  customer?: true;
  /** Where it is not a customer's: what stands in the head of the page in place of the customer's. */
  frame?: () => Promise<Frame>;
}

export interface Frame {
  Places: () => JSX.Element | null;
  Own: () => JSX.Element | null;
}

/** What is on the screen now. */
export interface Shown extends Screen {
  Screen?: ScreenComponent;
  frame?: Frame | undefined;
  path: string;
  failed?: true;
  count: number;
}

/** Each group of screens brings its own list: a new screen is a new file. */
const lists = import.meta.glob<{ default: Route[] }>('./screens/*/routes.ts', { eager: true });
export const routes: Route[] = Object.values(lists)
  .flatMap((list) => list.default)
  // A path that is wholly known is no name of something: `/claims/new` is not the claim "new".
  .sort((one, other) => unknowns(one) - unknowns(other));

function unknowns({ path }: Route): number {
  return path.split('/:').length;
}

export const shown = signal<Shown | undefined>(undefined);
export const loading = signal(false);

const places = new Map<number, number>();
let asked = 0;
let place = 0;

function match(path: string): { route: Route; params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    const params: Record<string, string> = {};
    const fits =
      wanted.length === parts.length &&
      wanted.every((part, i) => {
        const found = parts[i] ?? '';
        if (!part.startsWith(':')) {
          return part === found;
        }
        params[part.slice(1)] = decodeURIComponent(found);
        return found !== '';
      });
    if (fits) {
      return { route, params };
    }
  }
  return undefined;
}

export function hasRoute(path: string): boolean {
  return match(path) !== undefined;
}

export function signInPath(to: string): string {
  return '/sign-in?to=' + encodeURIComponent(to);
}

export function go(to: string, how: { replace?: boolean } = {}): void {
  if (how.replace) {
    history.replaceState({ place }, '', to);
  } else {
    places.set(place, scrollY);
    place++;
    history.pushState({ place }, '', to);
  }
  void show(0);
}

async function show(scroll: number): Promise<void> {
  const mine = ++asked;
  const { pathname, search } = location;
  const found = match(pathname);
  if (found?.route.customer && !signedIn.peek()) {
    go(signInPath(pathname + search), { replace: true });
    return;
  }
  const next: Shown = { path: pathname, params: found?.params ?? {}, query: new URLSearchParams(search), count: mine };
  if (found) {
    loading.value = true;
    try {
      const { screen, frame, group } = found.route;
      const [made, framed] = await Promise.all([screen(), frame?.(), loadTexts(group)]);
      next.Screen = made.default;
      next.frame = framed;
    } catch (failure) {
      if (!(failure instanceof TypeError)) {
        throw failure;
      }
      next.failed = true;
    }
  }
  if (mine === asked) {
    loading.value = false;
    shown.value = next;
    requestAnimationFrame(() => scrollTo(0, scroll));
  }
}

/** Shows the same place again, with whatever has changed. */
export function reshow(): void {
  void show(scrollY);
}

function linkOf(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) {
    return undefined;
  }
  const onlyWithinThePage = link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
  return onlyWithinThePage || !hasRoute(link.pathname) ? undefined : link.pathname + link.search + link.hash;
}

export async function startRouter(): Promise<void> {
  history.scrollRestoration = 'manual';
  history.replaceState({ place }, '');
  addEventListener('popstate', (event) => {
    // The skip link leads within the page: nothing else is to be shown, and the focus is not to be moved.
    const { path, query } = shown.peek() ?? {};
    if (location.pathname === path && new URLSearchParams(location.search).toString() === query?.toString()) {
      return;
    }
    places.set(place, scrollY);
    place = (event.state as { place?: number } | null)?.place ?? 0;
    void show(places.get(place) ?? 0);
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    const to = linkOf(event);
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    }
  });
  await show(0);
}
