import type nb from '../nb/install';

const sv: typeof nb = {
  title: 'Lägg till Svar på hemskärmen',
  lead: 'Då öppnas Svar som en app, utan att du laddar ned något från en butik.',
  done: 'Svar är installerat på den här enheten.',
  install: 'Installera Svar',
  gives: ['Ett tryck, så är du inne.', 'Det du såg senast visas även utan nät, med hur gammalt det är.', 'Den tar nästan ingen plats.'],
  device: { iphone: 'iPhone och iPad', android: 'Android', computer: 'Dator' },
  steps: {
    iphone: ['Öppna Svar i Safari.', 'Tryck på Dela-knappen, fyrkanten med pil uppåt.', 'Välj ”Lägg till på hemskärmen”.', 'Tryck på ”Lägg till”.'],
    android: ['Öppna Svar i Chrome.', 'Tryck på de tre prickarna uppe till höger.', 'Välj ”Lägg till på startskärmen” eller ”Installera app”.', 'Tryck på ”Installera”.'],
    computer: [
      'Öppna Svar i Chrome eller Edge. I Safari på Mac heter valet ”Lägg till i Dock”, i Arkiv-menyn.',
      'Tryck på installationssymbolen till höger i adressfältet.',
      'Tryck på ”Installera”.',
    ],
  },
  remove: 'Du tar bort den som vilken app som helst. Logga ut först på en enhet som andra använder.',
};

export default sv;
