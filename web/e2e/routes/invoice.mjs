const VERA = 'vera@example.org';

export default [
  { path: '/invoices', as: VERA },
  { path: '/invoices/550104?kind=CREDIT_NOTE', as: VERA },
  { path: '/invoices/550106', as: VERA },
  { path: '/invoices/550106/explanation', as: VERA },
  { path: '/invoices/550106/difference', as: VERA },
  { path: '/invoices/550101/difference', as: VERA, away: false },
  { path: '/invoices/550106/pay', as: VERA },
  { path: '/invoices/999999', as: VERA, away: false },
  { path: '/invoices/440104', as: 'kari@example.org' },
  { path: '/invoices/440104/pay', as: 'kari@example.org' },
  { path: '/invoices/700110', as: 'marta@example.org' },
  { path: '/invoices/370103', as: 'roar@example.org' },
];
