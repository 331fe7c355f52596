export default [
  {
    name: 'Kari, whose payment went astray',
    as: 'kari@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href="/invoices/440104"]');
      await sees('0440104721');
      await sees({ nb: 'Kan dette være din betaling?', sv: 'Kan det här vara din betalning?' });
    },
  },
  {
    name: 'Roar Tordenskrall, owed 37 kr',
    as: 'roar@example.org',
    tell: async ({ choose, sees }) => {
      await sees(/37,00/);
      await choose('main a[href="/invoices/370103"]');
      await sees(/37,00/);
      await sees({ nb: 'Hva skjer nå', sv: 'Vad händer nu' });
    },
  },
  {
    name: 'Vera Lupp, with a magnifying glass',
    as: 'vera@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/invoices"]:visible');
      await choose('main a[href="/invoices/550106"]');
      await sees({ nb: 'Endelig anslått', sv: 'Slutligt uppskattat' });
      await choose('main a[href$="/explanation"]');
      await sees({ nb: 'Regnestykket', sv: 'Uträkningen' });
    },
  },
  {
    name: 'Märta Ungefär, billed on guesses',
    as: 'marta@example.org',
    tell: async ({ choose, sees }) => {
      await choose('a[href="/invoices"]:visible');
      await choose('main a[href="/invoices/700110"]');
      await sees(/15\s%/);
    },
  },
  {
    name: 'Torunn Gløymdal, who forgot the due date',
    as: 'torunn@example.org',
    tell: async ({ choose, sees }) => {
      await choose('main a[href="/invoices/610103"]');
      await sees(/38,00/);
      await choose('main a[href$="/pay"]');
      await sees({ nb: 'KID', sv: 'OCR' });
    },
  },
  {
    name: 'Nils Rolig, calm',
    as: 'nils@example.org',
    tell: async ({ sees }) => {
      await sees({ nb: 'Strømmen hos deg', sv: 'Strömmen hos dig' });
      await sees(/09.00/);
    },
  },
];
