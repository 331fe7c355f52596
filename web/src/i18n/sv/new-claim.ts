import type nb from '../nb/new-claim';

const sv: typeof nb = {
  title: 'Ärenden',
  startTitle: 'Vad är fel?',
  startLead: 'Skriv som det är. Vi läser det lugnt och visar vad vi har förstått innan något skickas.',
  rant: 'Berätta med dina egna ord',
  rantHint: 'Tonen spelar ingen roll. Nämn gärna fakturanummer, belopp och datum, om du har dem.',
  rantEmpty: 'Skriv vad det gäller, eller välj nedan',
  understand: 'Läs det jag skrev',
  asItIs: 'Gå vidare med texten som den är',
  orChoose: 'Eller välj vad det gäller',
  draftGone: 'Utkastet finns inte här',
  understoodTitle: 'Så här förstår vi det',
  dangerTitle: 'Är någon i fara nu?',
  raised: 'En människa hos oss läser det här först, före andra ärenden.',
  weRead: 'Det här hittade vi i texten',
  isYours: 'Din faktura',
  isNotFound: 'Finns inte bland dina fakturor',
  amounts: 'Belopp',
  days: 'Datum',
  promisedTo: 'Du blev lovad',
  promisedUntil: (text, day) => `${text} (till ${day})`,
  correctLater: 'Är något fel? Du kan rätta allt innan du skickar.',
  isItThis: 'Är det här vad ärendet gäller?',
  ownWords: 'Dina egna ord',
  next: 'Gå vidare',
  invoice: (number) => `Faktura ${number}`,
  noneOfThese: 'Nej, visa fler',
};

export default sv;
