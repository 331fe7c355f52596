// As if it were so many days later: `SVAR_E2E_AHEAD=8 npm run e2e -- stories`, where libfaketime is installed.
import { existsSync } from 'node:fs';

const DAYS = Number(process.env.SVAR_E2E_AHEAD ?? 0);
const LIBRARY = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/local/lib', '/usr/lib']
  .map((folder) => folder + '/faketime/libfaketimeMT.so.1')
  .find((path) => existsSync(path));

if (DAYS !== 0 && LIBRARY === undefined) {
  throw new Error('SVAR_E2E_AHEAD needs libfaketime (Debian: apt-get install libfaketime)');
}

/** What the portal's process needs to be ahead. */
export const aheadOfTime =
  DAYS === 0 ? {} : { LD_PRELOAD: LIBRARY, FAKETIME: `+${DAYS}d`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };

/** The same for the pages of a browser. */
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
