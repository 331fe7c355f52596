import type nb from '../nb/new-claim';

const en: typeof nb = {
  title: 'Claims',
  startTitle: 'What is wrong?',
  startLead: 'Write it as it is. We read it calmly and show you what we understood before anything is sent.',
  rant: 'Tell us in your own words',
  rantHint: 'The tone does not matter. Invoice numbers, sums and dates help, if you have them.',
  rantEmpty: 'Write what it is about, or choose below',
  understand: 'Read what I wrote',
  asItIs: 'Go on with the text as it is',
  orChoose: 'Or choose what it is about',
  draftGone: 'The draft is not here',
  understoodTitle: 'This is how we understand it',
  dangerTitle: 'Is anybody in danger now?',
  raised: 'A person here reads this first, before other claims.',
  weRead: 'This is what we found in the text',
  isYours: 'Your invoice',
  isNotFound: 'We do not find it among your invoices',
  amounts: 'Sums',
  days: 'Dates',
  promisedTo: 'You were promised',
  promisedUntil: (text, day) => `${text} (by ${day})`,
  correctLater: 'Is something wrong? You can put all of it right before you send.',
  isItThis: 'Is this what the claim is about?',
  ownWords: 'Your own words',
  next: 'Continue',
  invoice: (number) => `Invoice ${number}`,
  noneOfThese: 'No, show more',
};

export default en;
