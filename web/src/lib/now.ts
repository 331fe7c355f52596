import { signal } from '@preact/signals';

/** The time as shown; moves every ten seconds while somebody looks. */
export const now = signal(Date.now());

export const online = signal(navigator.onLine);

export function startClock(): void {
  setInterval(() => {
    if (!document.hidden) {
      now.value = Date.now();
    }
  }, 10_000);
  document.addEventListener('visibilitychange', () => (now.value = Date.now()));
  addEventListener('online', () => (online.value = true));
  addEventListener('offline', () => (online.value = false));
}
