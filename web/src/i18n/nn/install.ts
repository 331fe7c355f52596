import type nb from '../nb/install';

const nn: typeof nb = {
  title: 'Legg Svar på heimskjermen',
  lead: 'Då opnar Svar som ein app, utan at du lastar ned noko frå ein butikk.',
  done: 'Svar er installert på denne eininga.',
  install: 'Installer Svar',
  gives: ['Eitt trykk, så er du inne.', 'Det du såg sist, blir vist òg utan nett, med kor gammalt det er.', 'Han tek nesten ingen plass.'],
  device: { iphone: 'iPhone og iPad', android: 'Android', computer: 'Datamaskin' },
  steps: {
    iphone: ['Opne Svar i Safari.', 'Trykk på Del-knappen, firkanten med pil opp.', 'Vel «Legg til på Hjem-skjerm».', 'Trykk «Legg til».'],
    android: ['Opne Svar i Chrome.', 'Trykk på dei tre prikkane øvst til høgre.', 'Vel «Legg til på startsiden» eller «Installer app».', 'Trykk «Installer».'],
    computer: [
      'Opne Svar i Chrome eller Edge. I Safari på Mac heiter valet «Legg til i Dock», i Arkiv-menyen.',
      'Trykk på installeringssymbolet til høgre i adressefeltet.',
      'Trykk «Installer».',
    ],
  },
  remove: 'Du fjernar han som ein annan app. Logg ut først på ei eining som andre bruker.',
};

export default nn;
