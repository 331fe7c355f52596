// Customers without a browser: for what others see of what is done in one.

/** What a customer asks the portal, as that customer. */
export async function customerOf(url, address) {
  const ask = async (path, token, body, method = body ? 'POST' : 'GET') => {
    const answer = await fetch(`${url}/v1/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        ...(token && { Authorization: 'Bearer ' + token }),
      },
      body: body && JSON.stringify(body),
    });
    return answer.status === 204 ? undefined : answer.json();
  };
  const { challengeId, demoCode } = await ask('sign-in/codes', undefined, { address });
  const { accessToken } = await ask('sign-in/tokens', undefined, { challengeId, code: demoCode });
  return (path, body, method) => ask(path, accessToken, body, method);
}
