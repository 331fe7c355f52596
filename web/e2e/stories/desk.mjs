import { newPerson, signIn, visit } from '../browser.mjs';
import { customerOf } from '../customer.mjs';

const REASON = 'Vi beklager. Det vi lovet, er gjort nå.';
const HOMES = Array.from({ length: 60 }, (_, i) => `home-${i + 1}@example.org`);

/** Whose claim it is; the desk does not say. */
async function whose(url, reference) {
  for (const address of ['ivar@example.org', 'peder@example.org', ...HOMES]) {
    const { items = [] } = await (await customerOf(url, address))('claims?limit=100');
    const claim = items.find((each) => each.reference === reference);
    if (claim) {
      return { address, id: claim.id };
    }
  }
  throw new Error('Nobody sent ' + reference);
}

export default [
  {
    name: 'an agent, who decides calmly what was shouted',
    as: { agent: 'ANNE' },
    from: '/desk',
    tell: async ({ page, choose, sees, language }) => {
      await choose('[data-next]');
      await page.waitForURL(/\/desk\/claims\//);
      await sees({ nb: 'Det reglene gir', sv: 'Det reglerna ger' });
      const reference = await page.locator('header .code').innerText();
      await choose('[data-act=DECIDE]');
      await page.locator('#result-2').check();
      await page.locator('#reason').fill(REASON);
      await choose('.act button[type=submit]');
      await sees({ nb: 'Saken er avgjort', sv: 'Ärendet är avgjort' });
      await customerSees(page, await whose(new URL(page.url()).origin, reference), language);
    },
  },
];

/** The decision, by whom it was made under the claim's own pseudonym, and no name. */
async function customerSees(agent, { address, id }, language) {
  const url = new URL(agent.url()).origin;
  const { context, page } = await newPerson(agent.context().browser(), { url }, { language });
  await signIn(page, address);
  await visit(page, '/claims/' + id);
  const seen = await page.locator('main').innerText();
  await context.close();
  if (!seen.includes(REASON) || !/(Saksbehandler|Handläggare) \w\w/.test(seen) || seen.includes('Anne')) {
    throw new Error('The customer does not see the decision of a pseudonym: ' + seen);
  }
}
