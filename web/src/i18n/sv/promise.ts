import type nb from '../nb/promise';

const sv: typeof nb = {
  title: 'Löften',
  lead: 'Det vi har lovat dig, och om vi höll det. Ett brutet löfte står kvar, också när det hölls senare.',
  none: 'Vi har inte lovat dig något som är öppet.',
  iWasPromised: 'Jag blev lovad något',
  madeAt: (when) => `Lovat ${when}`,
  dueAt: (when) => `senast ${when}`,
  seeMore: 'Se vad det gäller',
  tellLead: 'Berätta det som du hörde det. Det står som obekräftat tills någon har tittat på det.',
  tell: 'Berätta att jag blev lovad detta',
  what: 'Vad blev du lovad?',
  whatHint: 'Med dina egna ord.',
  whatWrong: 'Skriv vad du blev lovad',
  by: 'Hur utlovades det?',
  ways: { CALL: 'På telefon', LETTER: 'I brev eller e-post', CHAT: 'I chatt', VISIT: 'Öga mot öga' },
  at: 'Vilken dag utlovades det?',
  due: 'Till vilken dag?',
  leaveEmpty: 'Lämna tomt om du inte vet.',
  noticesLead: 'Allt vi har berättat, det senaste först.',
  noNotices: 'Vi har inte berättat något än.',
  unread: 'Ny',
  allRead: (count) => (count === 1 ? 'Markera som läst' : `Markera ${count} som lästa`),
};

export default sv;
