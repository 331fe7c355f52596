// The README's stories, each solved by clicking, from the first screen in at most three choices.
import { newPerson, signIn, visit } from '../browser.mjs';
import { stories } from '../lists.mjs';

const MOST_CHOICES = 3;

export default async function tell({ browser, portal, report }) {
  for (const story of await stories()) {
    for (const language of story.languages ?? ['nb', 'sv']) {
      const { context, page, faults } = await newPerson(browser, portal, { language });
      const wrong = [];
      await page.goto('/');
      await page.evaluate((code) => localStorage.setItem('svar.language', code), language);
      if (story.as) {
        await signIn(page, story.as);
      }
      await visit(page, story.from ?? '/');
      let choices = 0;
      const choose = async (selector) => {
        choices++;
        await page.locator(selector).first().click();
      };
      const sees = async (text) => {
        const wanted = typeof text === 'object' && !(text instanceof RegExp) ? text[language] : text;
        await page
          .locator('main')
          .filter({ hasText: wanted })
          .waitFor({ timeout: 10_000 })
          .catch(() => wrong.push(`does not see ${wanted}`));
      };
      try {
        await story.tell({ page, choose, sees, language });
      } catch (broken) {
        wrong.push(String(broken.message).split('\n')[0]);
      }
      if (choices > MOST_CHOICES) {
        wrong.push(`takes ${choices} choices`);
      }
      report(`story: ${story.name} (${language})`, [...wrong, ...faults]);
      await context.close();
    }
  }
}
