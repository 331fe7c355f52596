export default [
  { path: '/' },
  { path: '/', as: 'kari@example.org' },
  { path: '/invoices/440104', as: 'kari@example.org' },
];
