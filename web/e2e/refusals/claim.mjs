import { agentOf, claimOf, customerOf } from '../customer.mjs';

const HOME = 'home-1@example.org';
const WORDS = 'Det var ikke min måler';
const BUSY = { url: /\/v1\/claims\/suggest$/, method: 'POST', status: 429, retryAfter: 20, slug: 'too-many-requests' };
const LARGE = { url: /\/v1\/claims\/[^/]+\/attachments$/, method: 'POST', status: 413, slug: 'too-large' };

/** A claim of the customer's that has just arrived. */
const arrived = async (_page, { url }) => '/claims/' + (await claimOf(url, HOME, WORDS)).id;

/** One that was looked at and rejected. */
const rejected = async (page, tools) => {
  const path = await arrived(page, tools);
  const agent = await agentOf(tools.url, 'BO');
  const { version } = await agent('desk' + path);
  await agent(`desk${path}/decide`, { result: 'REJECTED', reason: WORDS }, 'POST', { 'If-Match': `"${version}"` });
  return path;
};

/** Meanwhile, in another window. */
const meanwhile = async (page, { url }, step, body) => {
  const ask = await customerOf(url, HOME);
  await ask(new URL(page.url()).pathname.slice(1) + step, body, 'POST');
};

const SUM = '37,50';
const SEND = 'main .row button.ds-button:not([data-variant])';

const refund = async (page) => {
  await page.goto('/claims/new?kind=REFUND');
  await page.waitForURL(/\/claims\/draft\//);
  return new URL(page.url()).pathname + '?q=amountMinor';
};

const answerAll = async (page) => {
  await page.locator('#amountMinor').fill(SUM);
  await page.locator('main form button[type=submit]').click();
  await page.locator('#why').fill(WORDS);
  await page.locator('main [data-kept]').waitFor();
  await page.locator('main a[href$="q=check"]').click();
  await page.locator('.answers', { hasText: WORDS }).waitFor();
};

const open = (page, form) => page.locator(`details:has(${form}) summary`).first().click();

export default [
  {
    // Whatever is said in at most 4,000 characters is taken; only too much at once is not.
    name: 'too many questions at once',
    as: HOME,
    path: '/claims/new',
    fill: (page) => page.locator('#rant').fill(WORDS),
    answer: {
      ...BUSY,
      title: { nb: 'For mange forespørsler; vent litt og prøv igjen', sv: 'För många förfrågningar; vänta lite och försök igen' },
    },
    says: { nb: /prøve igjen om 20 sekunder/, sv: /försöka igen om 20 sekunder/ },
    keeps: { '#rant': WORDS },
  },
  {
    // The page reads an answer by the bounds of the form that it is for: what it takes the portal takes.
    name: 'a claim with an answer that is refused',
    as: HOME,
    path: refund,
    fill: answerAll,
    answer: {
      url: /\/v1\/claims$/,
      method: 'POST',
      status: 400,
      slug: 'invalid-input',
      title: { nb: 'Noe i forespørselen er ikke riktig', sv: 'Något i begäran är inte rätt' },
      errors: { '/details/amountMinor': { nb: 'Kan være høyst 30 kroner', sv: 'Får vara högst 30 kronor' } },
    },
    send: SEND,
    at: '#change-amountMinor',
    says: { nb: /høyst 30 kroner/, sv: /högst 30 kronor/ },
    then: async (page, { wrong }) => {
      await page.locator('#change-amountMinor').click();
      await page.locator('#amountMinor[aria-invalid=true]').waitFor();
      if ((await page.locator('#amountMinor').inputValue()) !== SUM) {
        wrong.push('the answer that was refused is lost');
      }
    },
  },
  {
    name: 'one more claim than somebody may have',
    as: HOME,
    path: refund,
    fill: async (page, { url }) => {
      await answerAll(page);
      const ask = await customerOf(url, HOME);
      let claim;
      do {
        claim = await ask('claims', { kind: 'OTHER', text: WORDS, draft: true });
      } while (claim.id);
    },
    send: SEND,
    where: 'main [role=alert]',
    says: { nb: /Skriv i en sak som er åpen.*om 1 (dag|døgn)/s, sv: /Skriv i ett öppet ärende.*om 1 (dag|dygn)/s },
    then: async (page, { url, wrong }) => {
      if (!(await page.locator('.answers').innerText()).includes(WORDS)) {
        wrong.push('what was answered is lost');
      }
      const ask = await customerOf(url, HOME);
      for (const { id, may } of (await ask('claims?limit=100')).items) {
        if (may.includes('DELETE')) {
          await ask('claims/' + id, undefined, 'DELETE');
        }
      }
    },
  },
  {
    name: 'a message to a claim that was withdrawn',
    as: HOME,
    path: arrived,
    fill: async (page, tools) => {
      await page.locator('#message').fill(WORDS);
      await meanwhile(page, tools, '/withdrawal');
    },
    send: 'form:has(#message) button[type=submit]',
    says: { nb: /Trukket.*Åpne den på nytt/, sv: /Återkalla.*Öppna det igen/ },
    keeps: { '#message': WORDS },
  },
  {
    name: 'contesting what was contested already',
    as: HOME,
    path: rejected,
    fill: async (page, tools) => {
      await open(page, '#contest');
      await page.locator('#contest').fill(WORDS);
      await meanwhile(page, tools, '/contest', { why: 'Fordi' });
    },
    send: 'form:has(#contest) button[type=submit]',
    says: { nb: /nytt/, sv: /nytt/ },
    keeps: { '#contest': WORDS },
  },
  {
    name: 'a document in a format that is not taken',
    as: HOME,
    path: arrived,
    fill: async (page) => {
      await open(page, '#add-other');
      await page.locator('#add-other').setInputFiles({ name: 'brev.png', mimeType: 'image/png', buffer: Buffer.from('PK\x03\x04') });
    },
    send: null,
    at: '#add-other',
    summary: false,
    says: { nb: /Lagre dokumentet som PDF/, sv: /Spara dokumentet som PDF/ },
  },
  {
    // The page does not even send what is larger than the portal takes.
    name: 'a file that is too large',
    as: HOME,
    path: arrived,
    fill: async (page) => {
      await open(page, '#add-other');
      await page.locator('#add-other').setInputFiles({ name: 'brev.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) });
    },
    send: null,
    answer: { ...LARGE, title: { nb: 'Filen er større enn 10 MiB', sv: 'Filen är större än 10 MiB' } },
    at: '#add-other',
    summary: false,
    says: { nb: /større enn 10/, sv: /större än 10/ },
  },
];
