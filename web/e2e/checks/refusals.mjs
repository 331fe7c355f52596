// Whatever the portal refuses is said in its place, with what to do, and nothing typed is lost.
import { newPerson, signIn, speak, visit } from '../browser.mjs';
import { refusals } from '../lists.mjs';

const LANGUAGES = ['nb', 'sv'];
const PATIENCE = 10_000;

export default async function refused({ browser, portal, report }) {
  for (const [as, theirs] of await refusals()) {
    const { context, page, faults } = await newPerson(browser, portal);
    context.setDefaultTimeout(PATIENCE);
    if (as) {
      await signIn(page, as);
    }
    for (const refusal of theirs) {
      for (const language of LANGUAGES) {
        const wrong = [];
        await provoke(page, refusal, { language, portal, wrong }).catch((broken) => wrong.push(String(broken.stack)));
        report(`refused: ${refusal.name} (${language})`, [...wrong, ...faults.splice(0)]);
      }
    }
    await context.close();
  }
}

async function provoke(page, refusal, { language, portal, wrong }) {
  const { path, fill, send = 'main form button[type=submit]', answer, at, says, keeps = {}, then } = refusal;
  const url = portal.url;
  await speak(page, language);
  await visit(page, typeof path === 'function' ? await path(page, { url }) : path);
  if (answer) {
    await page.route(answer.url, (route) =>
      route.request().method() === answer.method ? route.fulfill(problem(answer, language)) : route.continue(),
    );
  }
  await fill(page, { url });
  if (send) {
    await page.locator(send).click();
  }
  const said = at ? await saidAt(page, at, refusal, wrong) : await saidAbove(page, refusal);
  if (answer) {
    await page.unroute(answer.url);
  }
  if (!says[language].test(said)) {
    wrong.push(`says "${said}", and not ${says[language]}`);
  }
  for (const [field, typed] of Object.entries(keeps)) {
    const kept = await page.locator(field).inputValue();
    if (kept !== typed) {
      wrong.push(`of "${typed}" in ${field} is left "${kept}"`);
    }
  }
  await then?.(page, { url, wrong });
}

/** What the field's own description says, to which the summary leads. */
async function saidAt(page, at, { summary = true }, wrong) {
  await page.locator(`main :is(${at}):is([aria-invalid=true], a[aria-describedby]), fieldset[aria-describedby] ${at}`).waitFor();
  const said = await page.locator(at).evaluate((field) => {
    const described = [field, field.closest('fieldset[aria-describedby]')]
      .flatMap((each) => each?.getAttribute('aria-describedby')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent.trim());
    return described.join(' ');
  });
  if (summary) {
    const link = page.locator(`ds-error-summary a[href="${at}"]`).first();
    const named = await link.innerText();
    if (!said.includes(named)) {
      wrong.push(`the summary says "${named}", the field "${said}"`);
    }
    await link.click();
    if (!(await page.locator(at).evaluate((field) => field === document.activeElement))) {
      wrong.push('the summary does not lead to ' + at);
    }
  }
  return said;
}

/** A refusal of the whole, in the form that was sent. */
async function saidAbove(page, { where = 'main form [role=alert]' }) {
  const alert = page.locator(where).first();
  await alert.waitFor();
  return alert.innerText();
}

/** A refusal as the portal writes it. */
function problem({ status, slug, title, errors = {}, retryAfter }, language) {
  const body = {
    type: 'urn:problem:svar:' + slug,
    title: title[language],
    status,
    instance: '/v1/x',
    requestId: '4f9d0c2a8b7e41d3',
    errors: Object.entries(errors).map(([pointer, detail]) => ({ pointer, detail: detail[language] })),
  };
  return {
    status,
    contentType: 'application/problem+json',
    ...(retryAfter && { headers: { 'Retry-After': String(retryAfter) } }),
    body: JSON.stringify(body),
  };
}
