/** By the bar, to the newest claim. */
const newest = async (choose) => {
  await choose('nav a[href="/claims"]:visible');
  await choose('main li a.way[href^="/claims/0"]');
};

/** A story whose end is the answer to a claim. */
const answered = (name, as, ...said) => ({
  name,
  as,
  tell: async ({ choose, sees }) => {
    await newest(choose);
    for (const words of said) {
      await sees(words);
    }
  },
});

export default [
  answered('Vera Lupp, rejected, with ARN named', 'vera@example.org', { nb: 'Avslått', sv: 'Avslaget' }, 'ARN', /150,00/),
  answered('Roar Tordenskrall, granted', 'roar@example.org', { nb: 'Innvilget', sv: 'Beviljat' }, /37,00/),
  answered('Torunn Gløymdal, in three parts', 'torunn@example.org', /363,27/),
  answered('Märta Ungefär, the boss', 'marta@example.org', /15 procenten/),
  answered('Sigrid Sistesiffer, told', 'sigrid@example.org', /manglet et siffer/),
  answered('Rolf Rundtelling, answered', 'rolf@example.org', /99950/),
  answered('Viktoria Vintertid, rejected, with why', 'viktoria@example.org', /tre høyeste timene/),
  answered('Hjalmar Hyttefred, moving out', 'hjalmar@example.org', /Avtalen for hytta/),
  answered('Stine Stormkast, the arithmetic', 'stine@example.org', /72 timer/),
  answered('Saga Snötung, what was wrong', 'saga@example.org', /Blötsnö/),
  answered('Elvira Topplast, what switching would change', 'elvira@example.org', /nätföretagets/),
  answered('Harald Hissig, answered calmly', 'harald@example.org', { nb: 'Delvis innvilget', sv: 'Delvis beviljat' }),
  {
    name: 'Kari, who is asked for the receipt',
    as: 'kari@example.org',
    tell: async ({ page, choose, sees }) => {
      await choose('main a[href^="/claims/0"]');
      await sees({ nb: 'Svar på det vi spurte om', sv: 'Svara på det vi frågade om' });
      await page.locator('.progress-steps [aria-current=step]').waitFor();
    },
  },
  {
    name: 'Lars Lavspent, who waits for the fitter',
    as: 'lars@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href^="/claims/0"]');
      await sees({ nb: 'Vi venter på svar fra andre', sv: 'Vi väntar på svar från andra' });
    },
  },
  {
    name: 'Ivar Igår, to whom it was to be fixed yesterday',
    as: 'ivar@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href="/promises"]');
      await sees({ nb: 'Vi undersøker hva som ble lovet', sv: 'Vi undersöker vad som lovades' });
      await choose('nav a[href="/claims"]:visible');
      await sees({ nb: 'Et løfte som ikke ble holdt', sv: 'Ett löfte som inte hölls' });
    },
  },
  {
    name: 'Ragna Ringmeg, whom nobody calls',
    as: 'ragna@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href="/callbacks"]');
      await sees({ nb: 'Avtalte samtaler', sv: 'Bokade samtal' });
    },
  },
  {
    name: 'Tord Taletid, who moves his call',
    as: 'tord@example.org',
    languages: ['nb'],
    tell: async ({ page, choose, sees }) => {
      await choose('main a[href="/callbacks"]');
      const before = await page.locator('main li [role=status]').first().innerText();
      await choose('main a[href^="/callbacks/0"]');
      await page.locator('#slot').waitFor();
      await page.locator('main .choices input').last().check();
      await choose('main form button[type=submit]');
      await page.locator('main li [role=status]', { hasNotText: before }).first().waitFor();
      await sees('Avtalt');
    },
  },
  {
    name: 'Peder Merdheim, first by need',
    as: 'peder@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href^="/claims/0"]');
      await sees({ nb: 'Vårt løfte', sv: 'Vårt löfte' });
    },
  },
];
