import { LANGUAGES, OWN_NAMES, language, type Language } from './lib/language';
import { online } from './lib/now';
import { chooseLanguage } from './lib/own-language';
import { signedIn, signOut } from './lib/session';
import { takeUpdate, waiting } from './lib/updates';
import { loading, reshow, shown, type Frame } from './router';
import { Refusal } from './ui/answer';
import { Icon, Mark, type IconName } from './ui/icons';
import { Page } from './ui/page';
import { SomethingWrong } from './ui/something-wrong';
import { Storm } from './ui/storm';
import { useShellTexts } from './ui/texts';
import { OFFLINE } from './lib/problem';

interface Place {
  path: string;
  name: Exclude<IconName, 'back' | 'on'>;
}

const OPEN: Place[] = [
  { path: '/', name: 'home' },
  { path: '/outages', name: 'outages' },
  { path: '/queue', name: 'queue' },
];

const OWN: Place[] = [
  { path: '/', name: 'home' },
  { path: '/invoices', name: 'invoices' },
  { path: '/consumption', name: 'consumption' },
  { path: '/outages', name: 'outages' },
  { path: '/claims', name: 'claims' },
  { path: '/more', name: 'more' },
];

function Places() {
  const texts = useShellTexts();
  const here = shown.value?.path ?? '/';
  const places = signedIn.value ? OWN : OPEN;
  return (
    <ul class="places">
      {places.map(({ path, name }) => {
        const within = path === '/' ? here === '/' : here === path || here.startsWith(path + '/');
        return (
          <li key={path}>
            <a href={path} aria-current={within ? (here === path ? 'page' : 'true') : undefined}>
              <Icon name={name} />
              {texts[name]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function LanguageChoice() {
  const texts = useShellTexts();
  return (
    <select
      aria-label={texts.language}
      value={language.value}
      onChange={(event) => void chooseLanguage(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {OWN_NAMES[code]}
        </option>
      ))}
    </select>
  );
}

function Notices() {
  const texts = useShellTexts();
  return (
    <div role="status">
      {!online.value && <p class="notice">{texts.offline}</p>}
      {waiting.value && (
        <div class="notice">
          <p>{texts.newVersion}</p>
          <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={takeUpdate}>
            {texts.reload}
          </button>
        </div>
      )}
    </div>
  );
}

function NotFound() {
  const texts = useShellTexts();
  return (
    <Page title={texts.notFound} lead={texts.notFoundWhy}>
      <p>
        <a href="/">{texts.toHome}</a>
      </p>
    </Page>
  );
}

function NotLoaded() {
  const texts = useShellTexts();
  return (
    <Page title={texts.notLoaded}>
      <Refusal refused={OFFLINE} again={reshow} />
    </Page>
  );
}

function Content() {
  const place = shown.value;
  if (!place) {
    return null;
  }
  if (place.failed) {
    return <NotLoaded />;
  }
  const { Screen } = place;
  return Screen ? (
    <Screen key={place.path + '?' + place.query.toString()} params={place.params} query={place.query} />
  ) : (
    <NotFound />
  );
}

function Own() {
  const texts = useShellTexts();
  return signedIn.value ? (
    <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void signOut()}>
      {texts.signOut}
    </button>
  ) : (
    <a class="ds-button" data-variant="secondary" href="/sign-in">
      {texts.signIn}
    </a>
  );
}

const OURS: Frame = { Places, Own };

export function App() {
  const texts = useShellTexts();
  const frame = shown.value?.frame ?? OURS;
  return (
    <div class="shell">
      <a class="ds-skip-link" href="#content">
        {texts.skip}
      </a>
      {loading.value && <div class="progress" aria-hidden="true" />}
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          Svar
        </a>
        <nav aria-label={texts.menu}>
          <frame.Places />
        </nav>
        <div class="own">
          <LanguageChoice />
          <frame.Own />
        </div>
      </header>
      <Notices />
      <main id="content" tabIndex={-1}>
        <Content />
      </main>
      <Storm />
      <footer class="bottom">
        <div>
          <SomethingWrong />
          <p>{texts.footer}</p>
          <p>
            <a href="/docs">{texts.contract}</a>
          </p>
        </div>
      </footer>
    </div>
  );
}
