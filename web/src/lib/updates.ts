import { signal } from '@preact/signals';

/** A newer version is installed and waits to take over. */
export const waiting = signal<ServiceWorker | undefined>(undefined);

/** Once the page is there, so that installing does not hold it up. */
export function startUpdates(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    return;
  }
  let reloading = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (waiting.peek() && !reloading) {
      reloading = true;
      location.reload();
    }
  });
  setTimeout(() => void register(), 1500);
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  offer(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offer(registration));
  });
}

function offer(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && navigator.serviceWorker.controller) {
    waiting.value = registration.waiting;
  }
}

export function takeUpdate(): void {
  waiting.peek()?.postMessage({ type: 'SKIP_WAITING' });
}
