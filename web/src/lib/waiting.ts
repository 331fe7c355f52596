import { effect } from '@preact/signals';
import { online } from './now';
import { signedIn } from './session';
import { namesOf } from './vault';

/** Where claims wait on this device, they are sent as soon as somebody is signed in and the portal can be reached. */
export function startWaiting(): void {
  effect(() => {
    if (signedIn.value && online.value) {
      void sendWaiting();
    }
  });
}

async function sendWaiting(): Promise<void> {
  if ((await namesOf('draft:claim:')).length > 0) {
    await (await import('./outbox')).sendWaiting();
  }
}
