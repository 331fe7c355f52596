import type nb from '../nb/new-claim';

const nn: typeof nb = {
  title: 'Saker',
  startTitle: 'Kva er gale?',
  startLead: 'Skriv det slik det er. Vi les det roleg og viser deg kva vi forstod, før noko vert sendt.',
  rant: 'Fortel med dine eigne ord',
  rantHint: 'Tonen har ingenting å seie. Nemn gjerne fakturanummer, beløp og datoar, om du har dei.',
  rantEmpty: 'Skriv kva det gjeld, eller vel nedanfor',
  understand: 'Les det eg skreiv',
  asItIs: 'Gå vidare med teksten som han er',
  orChoose: 'Eller vel kva det gjeld',
  draftGone: 'Utkastet er ikkje her',
  understoodTitle: 'Slik forstår vi det',
  dangerTitle: 'Er nokon i fare no?',
  raised: 'Eit menneske hos oss les dette først, føre andre saker.',
  weRead: 'Dette fann vi i teksten',
  isYours: 'Din faktura',
  isNotFound: 'Finn vi ikkje blant fakturaene dine',
  amounts: 'Beløp',
  days: 'Datoar',
  promisedTo: 'Du vart lova',
  promisedUntil: (text, day) => `${text} (til ${day})`,
  correctLater: 'Er noko feil? Du kan rette alt før du sender.',
  isItThis: 'Er det dette saka gjeld?',
  ownWords: 'Dine eigne ord',
  next: 'Gå vidare',
  invoice: (number) => `Faktura ${number}`,
  noneOfThese: 'Nei, vis fleire',
};

export default nn;
