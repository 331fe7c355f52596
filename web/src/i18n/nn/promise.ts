import type nb from '../nb/promise';

const nn: typeof nb = {
  title: 'Lovnader',
  lead: 'Det vi har lova deg, og om vi heldt det. Ein broten lovnad vert ståande, òg når han vart halden seinare.',
  none: 'Vi har ikkje lova deg noko som står ope.',
  iWasPromised: 'Eg vart lova noko',
  madeAt: (when) => `Lova ${when}`,
  dueAt: (when) => `innan ${when}`,
  seeMore: 'Sjå kva det gjeld',
  tellLead: 'Fortel det slik du høyrde det. Det står som ustadfest til nokon har sett på det.',
  tell: 'Fortel at eg vart lova dette',
  what: 'Kva vart du lova?',
  whatHint: 'Med dine eigne ord.',
  whatWrong: 'Skriv kva du vart lova',
  by: 'Korleis vart det lova?',
  ways: { CALL: 'På telefonen', LETTER: 'I brev eller e-post', CHAT: 'I chat', VISIT: 'Ansikt til ansikt' },
  at: 'Kva dag vart det lova?',
  due: 'Til kva dag?',
  leaveEmpty: 'Lat det stå tomt om du ikkje veit.',
  noticesLead: 'Alt vi har sagt frå om, det nyaste først.',
  noNotices: 'Vi har ikkje sagt frå om noko enno.',
  unread: 'Ny',
  allRead: (count) => (count === 1 ? 'Merk som lese' : `Merk ${count} som lesne`),
};

export default nn;
