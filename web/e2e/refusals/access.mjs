const NEXT = 'main form button[type=submit]';

export default [
  {
    name: 'an address that is none',
    path: '/sign-in',
    fill: (page) => page.locator('#address').fill('abc'),
    at: '#address',
    says: { nb: /e-postadresse eller et telefonnummer/, sv: /e-postadress eller ett telefonnummer/ },
    keeps: { '#address': 'abc' },
  },
  {
    name: 'a code that is another one',
    path: '/sign-in',
    fill: async (page) => {
      await page.locator('#address').fill('home-10@example.org');
      await page.locator(NEXT).click();
      await page.locator('#code').waitFor();
      const code = /\d{6}/.exec(await page.locator('.ds-alert').innerText())[0];
      await page.locator('#code').fill(code === '111111' ? '222222' : '111111');
    },
    at: '#code',
    says: { nb: /Be om en ny kode/, sv: /Be om en ny kod/ },
  },
];
