const NEXT = 'main form button[type=submit]';

export default [
  {
    name: 'an outage that began long ago',
    as: 'stine@example.org',
    path: '/outages/report',
    fill: async (page) => {
      await page.locator('#what').waitFor();
      await page.locator(NEXT).click();
      await page.locator('#danger').check();
      await page.locator(NEXT).click();
      await page.locator('#day').fill('2020-01-01');
      await page.locator('#since').fill('12:00');
      await page.locator(NEXT).click();
      await page.locator('#text').fill('Det er mørkt');
      await page.locator(NEXT).click();
      await page.locator('main form dl').waitFor();
    },
    at: '#since',
    says: { nb: /mer enn 31 dager tilbake/, sv: /mer än 31 dagar/ },
    keeps: { '#day': '2020-01-01', '#since': '12:00' },
  },
  {
    // Any four or five digits are a postal code to the portal, so it never refuses one that the page would ask for.
    name: 'an address to follow',
    path: '/outages',
    fill: (page) => page.locator('#postal-code').fill('0155'),
    answer: {
      url: /\/v1\/outages\?postalCode=/,
      method: 'GET',
      status: 429,
      slug: 'too-many-requests',
      title: { nb: 'For mange forespørsler; vent litt og prøv igjen', sv: 'För många förfrågningar; vänta lite och försök igen' },
      retryAfter: 20,
    },
    where: 'main .card [role=alert]',
    says: { nb: /prøve igjen om 20 sekunder/, sv: /försöka igen om 20 sekunder/ },
    keeps: { '#postal-code': '0155' },
  },
];
