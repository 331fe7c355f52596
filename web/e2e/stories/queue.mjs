export default [
  {
    name: 'somebody who is about to call',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/queue"]:visible');
      await choose('main a[href="/queue/invoice-phone"]');
      await sees({ nb: 'Når er det best å ringe?', sv: 'När är det bäst att ringa?' });
      await sees({ nb: 'Kan du stole på tallet?', sv: 'Kan du lita på siffran?' });
    },
  },
];
