export default {
  title: 'Legg Svar på hjemskjermen',
  lead: 'Da åpner Svar som en app, uten at du laster ned noe fra en butikk.',
  done: 'Svar er installert på denne enheten.',
  install: 'Installer Svar',
  gives: ['Ett trykk, så er du inne.', 'Det du så sist, vises også uten nett, med hvor gammelt det er.', 'Den tar nesten ingen plass.'],
  device: { iphone: 'iPhone og iPad', android: 'Android', computer: 'Datamaskin' },
  steps: {
    iphone: ['Åpne Svar i Safari.', 'Trykk på Del-knappen, firkanten med pil opp.', 'Velg «Legg til på Hjem-skjerm».', 'Trykk «Legg til».'],
    android: ['Åpne Svar i Chrome.', 'Trykk på de tre prikkene øverst til høyre.', 'Velg «Legg til på startsiden» eller «Installer app».', 'Trykk «Installer».'],
    computer: [
      'Åpne Svar i Chrome eller Edge. I Safari på Mac heter valget «Legg til i Dock», i Arkiv-menyen.',
      'Trykk på installeringssymbolet til høyre i adressefeltet.',
      'Trykk «Installer».',
    ],
  },
  remove: 'Du fjerner den som en annen app. Logg ut først på en enhet som andre bruker.',
};
