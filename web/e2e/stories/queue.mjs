import { advisedDay } from '../routes/queue.mjs';

/** Each calls where the language is spoken. */
const QUEUES = { nb: 'invoice-phone', sv: 'kundtjanst' };

export default [
  {
    name: 'somebody who is about to call',
    tell: async ({ page, choose, sees, language }) => {
      const queue = QUEUES[language];
      const day = await advisedDay(page, queue);
      await choose('nav a[href="/queue"]:visible');
      await choose(`main a[href="/queue/${queue}"]`);
      await sees({ nb: 'Når er det best å ringe?', sv: 'När är det bäst att ringa?' });
      await sees({ nb: 'Kan du stole på tallet?', sv: 'Kan du lita på siffran?' });
      await page.locator('#day').selectOption(day);
      await sees({
        nb: /Mellom kl\. [\d.]+ og kl\. [\d.]+ er ventetiden vanligvis/,
        sv: /Mellan kl\. [\d.]+ och kl\. [\d.]+ är väntetiden vanligtvis/,
      });
    },
  },
];
