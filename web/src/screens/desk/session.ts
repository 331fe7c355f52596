import { signal } from '@preact/signals';
import { api, bearAtDesk, outcome, unreached, type Outcome } from '../../api/client';
import { language } from '../../lib/language';
import { refusedBy, type Refused } from '../../lib/problem';
import { endSession, tokenChain, type Tokens } from '../../lib/tokens';
import { drop } from '../../lib/vault';
import { go } from '../../router';

const KEPT = 'agent';
const PROVIDER = '/v1/sign-in/agents';
const CODE = /^#code=([\w-]{43})$/;
/** Where to go on after the way to the identity provider and back; in this tab only. */
const ONWARD = 'svar.desk.onward';

/** Whether an agent is signed in on this device. */
export const agentIn = signal(false);
/** The session ended while somebody worked: what they typed stays where it is. */
export const sessionOver = signal(false);
/** Why the identity provider's word was not taken. */
export const refusedAtDoor = signal<Refused | undefined>(undefined);

const tabs = new BroadcastChannel('svar-desk');

const chain = tokenChain(KEPT, '/v1/sign-in/agents/refresh', () => {
  sessionOver.value = agentIn.value || sessionOver.value;
  agentIn.value = false;
  return Promise.resolve();
});

async function resume(): Promise<void> {
  agentIn.value = await chain.start();
  sessionOver.value = sessionOver.value && !agentIn.value;
}

async function enter(answer: Outcome<Tokens>): Promise<Refused | undefined> {
  if (answer.data) {
    await chain.adopt(answer.data);
    await resume();
    tabs.postMessage('in');
  }
  return answer.refused;
}

/** As one of the demo's made-up agents. */
export async function enterAs(agent: string): Promise<Refused | undefined> {
  return enter(await outcome<Tokens>(api.POST('/v1/sign-in/agents/demo', { body: { agent } })));
}

/** Whether this portal knows an identity provider; why not, where it does not. */
export async function findProvider(): Promise<Refused | undefined> {
  try {
    const answer = await fetch(PROVIDER, {
      redirect: 'manual',
      cache: 'no-store',
      headers: { 'Accept-Language': language.value },
    });
    return answer.type === 'opaqueredirect' ? undefined : refusedBy(answer, await answer.json());
  } catch (failure) {
    return unreached(failure);
  }
}

/** Whether this portal is the demo: elsewhere there is no such way in, not even for another method. */
export async function isDemo(): Promise<boolean> {
  const answer = await fetch(PROVIDER + '/demo', { cache: 'no-store' });
  return answer.status === 405;
}

export function toProvider(onward: string): void {
  sessionStorage.setItem(ONWARD, onward);
  location.assign(PROVIDER);
}

/** Back from the identity provider, with a one-time code that no address keeps. */
async function arrive(code: string): Promise<void> {
  history.replaceState(history.state, '', location.pathname);
  const onward = sessionStorage.getItem(ONWARD);
  sessionStorage.removeItem(ONWARD);
  refusedAtDoor.value = await enter(
    await outcome<Tokens>(api.POST('/v1/sign-in/agents/tokens', { body: { code } })),
  );
  if (agentIn.value && onward?.startsWith('/desk')) {
    go(onward, { replace: true });
  }
}

/** Ends the session here and at the portal; a customer who is signed in beside it stays so. */
export async function leave(): Promise<void> {
  await endSession('/v1/sign-in/agents/sign-out', chain.let());
  await drop(KEPT);
  tabs.postMessage('out');
  location.replace('/desk/sign-in');
}

tabs.onmessage = ({ data }) => (data === 'out' ? location.replace('/desk/sign-in') : void resume());
bearAtDesk(chain);
const code = CODE.exec(location.hash)?.[1];
await (code === undefined ? resume() : arrive(code));
