const VIKTORIA = 'viktoria@example.org';
export const HERS = '707057500000002517';
const HJALMAR = 'hjalmar@example.org';
const SIGRID = 'sigrid@example.org';

/** The autumn's night of 25 hours that her values tell of: the last one that is at least twelve days ago. */
export function autumnNight(today = new Date(Date.now() - 12 * 86_400_000)) {
  const sundayOf = (year) => {
    const last = new Date(Date.UTC(year, 9, 31, 12));
    last.setUTCDate(31 - last.getUTCDay());
    return last;
  };
  const night = sundayOf(today.getUTCFullYear()) <= today ? sundayOf(today.getUTCFullYear()) : sundayOf(today.getUTCFullYear() - 1);
  return night.toISOString().slice(0, 10);
}

const openTable = {
  name: 'as a table',
  reach: async (page) => {
    await page.locator('main summary').click();
    await page.locator('main details[open] table').waitFor();
  },
};

export default [
  { path: `/consumption/${HERS}`, as: VIKTORIA, states: [openTable] },
  { path: `/consumption/${HERS}?resolution=hour&at=${autumnNight()}`, as: VIKTORIA, states: [openTable] },
  { path: `/consumption/${HERS}?resolution=month`, as: VIKTORIA },
  { path: '/consumption/707057500000009999', as: VIKTORIA, away: false },
  { path: `/capacity/${HERS}?month=${autumnNight().slice(0, 7)}`, as: VIKTORIA },
  { path: `/capacity/${HERS}?month=2020-01`, as: VIKTORIA, away: false },
  { path: '/readings', as: VIKTORIA },
  { path: '/metering-points', as: SIGRID },
  { path: '/metering-points', as: HJALMAR },
  { path: '/readings', as: HJALMAR },
  { path: '/consumption', as: HJALMAR },
];
