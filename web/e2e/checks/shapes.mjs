// Every route on a narrow screen, enlarged, in forced colours, without motion, and with larger spacing of the text.
import { newPerson, sideways, signIn, visit } from '../browser.mjs';
import { routesByPerson } from '../lists.mjs';

// 1280 × 1024 enlarged four times (WCAG 1.4.10) is 320 × 256.
const ENLARGED = { width: 320, height: 256 };
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

export default async function shapes({ browser, portal, report }) {
  for (const [as, theirs] of await routesByPerson()) {
    const person = await newPerson(browser, portal, {
      viewport: ENLARGED,
      forcedColors: 'active',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const { page, faults } = person;
    if (as) {
      await signIn(page, as);
    }
    for (const route of theirs) {
      const path = typeof route.path === 'function' ? await route.path(page) : route.path;
      await visit(page, path);
      const wrong = faults.splice(0);
      await hold(page, wrong, 'at 320 px');
      await page.addStyleTag({ content: SPACING });
      await hold(page, wrong, 'with spacing');
      if (await page.evaluate(moves)) {
        wrong.push('moves although motion is reduced');
      }
      report(`${path} at 320 px, forced colours, no motion`, wrong);
    }
    await person.context.close();
  }
}

async function hold(page, wrong, when) {
  const wide = await sideways(page);
  if (wide > 0) {
    const culprits = await page.evaluate(() =>
      [...document.querySelectorAll('main *, header *, footer *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll, .ds-sr-only'))
        .slice(-2)
        .map((each) => each.tagName + '.' + each.getAttribute('class') + ' ' + each.textContent?.slice(0, 40)),
    );
    wrong.push(`scrolls ${wide} px sideways ${when}: ${culprits.join(' | ')}`);
  }
}

function moves() {
  return document.getAnimations().some((each) => {
    const { duration, iterations } = each.effect.getTiming();
    return duration > 1 && iterations > 0 && each.playState === 'running';
  });
}
