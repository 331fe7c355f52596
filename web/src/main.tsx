import './styles/index.css';
import '@digdir/designsystemet-web/ds-error-summary';
import '@digdir/designsystemet-web/ds-field';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app';
import { loadTexts } from './i18n';
import { startLanguage } from './lib/language';
import { startInstalling } from './lib/installing';
import { startClock } from './lib/now';
import { startOwnLanguage } from './lib/own-language';
import { startResources } from './lib/resource';
import { signedIn, startSession, wasEnded } from './lib/session';
import { startUpdates } from './lib/updates';
import { startWaiting } from './lib/waiting';
import { go, shown, signInPath, startRouter } from './router';

document.documentElement.lang = startLanguage();
startClock();
startResources();
await Promise.all([loadTexts('shell'), startSession().then(startRouter)]);
render(<App />, document.getElementById('app') as HTMLElement);
startUpdates();
startInstalling();
startWaiting();
startOwnLanguage();

// A session that ends leads to the door, and from there back to where one was.
effect(() => {
  const { path, frame } = shown.peek() ?? {};
  if (wasEnded.value && !signedIn.value && !frame && path !== '/sign-in' && path !== '/') {
    go(signInPath(location.pathname + location.search), { replace: true });
  }
});
