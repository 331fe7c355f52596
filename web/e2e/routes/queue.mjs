const watch = async (page) => {
  const watched = page.locator('main form [role=status] strong');
  // The watch of the language before is still kept.
  if (!(await watched.isVisible())) {
    await page.locator('main form button[type=submit]').click();
  }
  await watched.waitFor();
};

export default [
  { path: '/queue' },
  {
    path: '/queue/invoice-phone',
    states: [{ name: 'watched', reach: watch }],
  },
  { path: '/queue/no-such-queue', away: false },
];
