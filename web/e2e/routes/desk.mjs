import { customerOf } from '../customer.mjs';

const ANNE = { agent: 'ANNE' };
const BO = { agent: 'BO' };
const LEA = { agent: 'LEA' };

/** The first of the order; whoever looks does not take it. */
export const first = async (page) => {
  await page.goto('/desk');
  const line = page.locator('main ol a').first();
  await line.waitFor();
  return line.getAttribute('href');
};

/** A claim of one of the stories. */
const of = (address) => async (page) => {
  const ask = await customerOf(new URL(page.url()).origin, address);
  return '/desk/claims/' + (await ask('claims?limit=100')).items.at(-1).id;
};

const opened = (act) => ({
  name: act.toLowerCase(),
  reach: async (page) => {
    await page.locator(`[data-act=${act}]`).click();
    await page.locator('.act form').waitFor();
  },
});

const CASE = {
  path: first,
  states: [
    ...['REPLY', 'ASK', 'WAIT', 'DECIDE', 'PROMISE', 'ESCALATE'].map(opened),
    {
      name: 'decided without a word',
      reach: async (page) => {
        await page.locator('[data-act=DECIDE]').click();
        await page.locator('.act button[type=submit]').click();
        await page.locator('ds-error-summary').waitFor();
      },
    },
    {
      name: 'promising a call',
      reach: async (page) => {
        await page.locator('[data-act=PROMISE]').click();
        await page.locator('#kind-2').check();
        await page.locator('#slot').waitFor();
      },
    },
    {
      name: 'with the own words',
      reach: async (page) => {
        await page.keyboard.press('o');
        await page.locator('.said, .card h3').first().waitFor();
      },
    },
  ],
};

export default [
  { path: '/desk/sign-in' },
  {
    path: '/desk',
    as: ANNE,
    states: [
      {
        name: 'with the shortcut keys',
        reach: async (page) => {
          await page.keyboard.press('?');
          await page.locator('dialog[open]').waitFor();
        },
      },
      {
        name: 'without any',
        reach: async (page) => {
          await page.locator('#kind').selectOption('DATA_ABUSE');
          await page.locator('#state').selectOption('WITHDRAWN');
        },
      },
    ],
  },
  { as: ANNE, ...CASE },
  // He has replied, and is to call: it is in his hand.
  { path: of('tord@example.org'), as: BO, away: false, states: [opened('CALL_ATTEMPT')] },
  {
    path: of('ivar@example.org'),
    as: ANNE,
    away: false,
    states: [
      {
        name: 'settle as refused',
        reach: async (page) => {
          await opened('SETTLE').reach(page);
          await page.locator('#finding-1').check();
          await page.locator('.act button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
      {
        name: 'settle as promised',
        reach: async (page) => {
          await opened('SETTLE').reach(page);
          await page.locator('#finding').check();
          await page.locator('#day').waitFor();
        },
      },
    ],
  },
  { path: '/desk/claims/01936f2c-9d4e-7a10-8b52-0a1b2c3d4e80', as: ANNE, away: false },
  { path: '/desk/macros', as: ANNE },
  { path: '/desk', as: LEA },
  {
    path: '/desk/macros',
    as: LEA,
    states: [
      {
        name: 'writing one',
        reach: async (page) => {
          await page.locator('main header ~ p button').click();
          await page.locator('#macro-name').waitFor();
        },
      },
      {
        name: 'saved without a word',
        reach: async (page) => {
          await page.locator('main header ~ p button').click();
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
    ],
  },
  { path: '/desk/log', as: LEA },
];
