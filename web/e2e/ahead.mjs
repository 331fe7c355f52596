// As if it were so many days later: set by `backend/ahead 8 …`, which sees to the portal's own clock.
const DAYS = Number(process.env.SVAR_E2E_AHEAD ?? 0);

/** Lets the pages of a browser think so too. */
export async function goAhead(context) {
  if (DAYS !== 0) {
    await context.addInitScript((ahead) => {
      const Now = Date;
      globalThis.Date = class extends Now {
        constructor(...given) {
          super(...(given.length === 0 ? [Now.now() + ahead] : given));
        }

        static now() {
          return Now.now() + ahead;
        }
      };
    }, DAYS * 86_400_000);
  }
}
