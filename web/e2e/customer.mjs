// Customers and agents without a browser: for what others see of what is done in one.

async function asked(url, path, token, body, method = body ? 'POST' : 'GET', headers = {}) {
  const answer = await fetch(`${url}/v1/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...(token && { Authorization: 'Bearer ' + token }),
      ...headers,
    },
    body: body && JSON.stringify(body),
  });
  return answer.status === 204 ? undefined : answer.json();
}

/** What a customer asks the portal, as that customer. */
export async function customerOf(url, address) {
  const { challengeId, demoCode } = await asked(url, 'sign-in/codes', undefined, { address });
  const { accessToken } = await asked(url, 'sign-in/tokens', undefined, { challengeId, code: demoCode });
  return (path, body, method) => asked(url, path, accessToken, body, method);
}

/** What one of the demo's made-up agents asks the portal. */
export async function agentOf(url, agent) {
  const { accessToken } = await asked(url, 'sign-in/agents/demo', undefined, { agent });
  return (path, body, method, headers) => asked(url, path, accessToken, body, method, headers);
}

/** A claim of that customer's that has just arrived. */
export async function claimOf(url, address, text) {
  const ask = await customerOf(url, address);
  const { id } = await ask('claims', { kind: 'OTHER', text });
  return { ask, id };
}

const PHONE = '+4799000000';

/** A call about that claim of the customer's, some half hours from now. */
export async function bookedCall(ask, claim) {
  const queue = 'outage-phone';
  const { items } = await ask(`callbacks/slots?limit=8&queue=${queue}`);
  return ask('callbacks', { queue, slot: items.at(-1).from, claim, phone: PHONE });
}

/** That customer waits for no call any more. */
export async function cancelCalls(ask) {
  for (const { id, may } of (await ask('callbacks?limit=100')).items) {
    if (may.includes('CANCEL')) {
      await ask('callbacks/' + id, undefined, 'DELETE');
    }
  }
}

/** Others take what room there is in that half hour, and let go of what they took before. */
export async function fillSlot(url, queue, slot) {
  const others = await Promise.all(['home-12', 'home-13'].map((home) => customerOf(url, home + '@example.org')));
  await Promise.all(others.map(cancelCalls));
  for (const ask of [...others, ...others]) {
    const { type } = await ask('callbacks', { queue, slot, phone: PHONE });
    if (type?.endsWith(':slot-taken')) {
      return;
    }
  }
  throw new Error(`There is still room in the half hour from ${slot}`);
}
