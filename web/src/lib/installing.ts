import { signal } from '@preact/signals';

/** What Chromium's browsers offer where a page can be installed; other browsers have a menu for it. */
interface InstallOffer extends Event {
  prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** The browser is ready to install; it says so once, soon after the start. */
export const offer = signal<InstallOffer | undefined>(undefined);
export const installed = signal(false);

export function startInstalling(): void {
  installed.value = matchMedia('(display-mode: standalone)').matches;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
  });
  addEventListener('appinstalled', () => {
    offer.value = undefined;
    installed.value = true;
  });
}

/** An offer can be taken up once. */
export async function install(): Promise<void> {
  const taken = offer.peek();
  offer.value = undefined;
  await taken?.prompt();
}
