import type nb from '../nb/promise';

const en: typeof nb = {
  title: 'Promises',
  lead: 'What we promised you, and whether we kept it. A broken promise stays, also where it was kept later.',
  none: 'We have promised you nothing that is open.',
  iWasPromised: 'I was promised something',
  madeAt: (when) => `Promised ${when}`,
  dueAt: (when) => `by ${when}`,
  seeMore: 'See what it is about',
  tellLead: 'Tell it as you heard it. It stands as unconfirmed until somebody has looked into it.',
  tell: 'Tell that I was promised this',
  what: 'What were you promised?',
  whatHint: 'In your own words.',
  whatWrong: 'Write what you were promised',
  by: 'How was it promised?',
  ways: { CALL: 'On the phone', LETTER: 'In a letter or e-mail', CHAT: 'In a chat', VISIT: 'Face to face' },
  at: 'On which day was it promised?',
  due: 'By which day?',
  leaveEmpty: 'Leave it empty if you do not know.',
  noticesLead: 'All that we told you, the newest first.',
  noNotices: 'We have not told you anything yet.',
  unread: 'New',
  allRead: (count) => (count === 1 ? 'Mark as read' : `Mark ${count} as read`),
};

export default en;
