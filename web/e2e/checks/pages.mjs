// Every route, in every state and language: axe finds nothing, and nothing went wrong unseen.
import { axeFindings, newPerson, settled, signIn, speak, visit } from '../browser.mjs';
import { LANGUAGES, routesByPerson } from '../lists.mjs';

const AWAY = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'urn:problem:svar:unavailable',
    title: 'Vi kan ikke svare akkurat nå; prøv igjen snart',
    status: 503,
    instance: '/v1/x',
    requestId: '4f9d0c2a8b7e41d3',
  }),
};

export default async function pages({ browser, portal, report }) {
  for (const [as, theirs] of await routesByPerson()) {
    const person = await newPerson(browser, portal);
    if (as) {
      await signIn(person.page, as);
    }
    for (const route of theirs) {
      await look(person, route, report);
    }
    await person.context.close();
  }
}

async function look({ page, faults }, route, report) {
  const path = typeof route.path === 'function' ? await route.path(page) : route.path;
  for (const language of LANGUAGES) {
    const check = async (state) => {
      const wrong = [...(await axeFindings(page)), ...faults.splice(0)];
      const spoken = await page.evaluate(() => document.documentElement.lang);
      if (spoken !== language) {
        wrong.push(`is shown in ${spoken}`);
      }
      report(`${path} ${state} ${language}`, wrong);
    };
    await speak(page, language);
    await visit(page, path);
    await check('loaded');
    for (const state of route.states ?? []) {
      await visit(page, path);
      await state.reach(page);
      await settled(page);
      await check(state.name);
    }
  }
  if (route.away !== false) {
    await page.route(/\/v1\/(?!sign-in)/, (request) => request.fulfill(AWAY));
    await page.goto(path);
    await settled(page);
    report(`${path} away`, [...(await axeFindings(page)), ...faults.splice(0)]);
    await page.unroute(/\/v1\/(?!sign-in)/);
  }
}
