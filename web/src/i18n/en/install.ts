import type nb from '../nb/install';

const en: typeof nb = {
  title: 'Put Svar on your home screen',
  lead: 'Then Svar opens as an app, with nothing to get from a store.',
  done: 'Svar is installed on this device.',
  install: 'Install Svar',
  gives: ['One tap, and you are in.', 'What you saw last is shown without a connection too, with its age.', 'It takes hardly any room.'],
  device: { iphone: 'iPhone and iPad', android: 'Android', computer: 'Computer' },
  steps: {
    iphone: ['Open Svar in Safari.', 'Tap the Share button, the square with an arrow up.', 'Choose “Add to Home Screen”.', 'Tap “Add”.'],
    android: ['Open Svar in Chrome.', 'Tap the three dots at the top right.', 'Choose “Add to Home screen” or “Install app”.', 'Tap “Install”.'],
    computer: [
      'Open Svar in Chrome or Edge. In Safari on a Mac it is “Add to Dock”, in the File menu.',
      'Click the install symbol at the right of the address bar.',
      'Click “Install”.',
    ],
  },
  remove: 'You remove it like any other app. Sign out first on a device that others use.',
};

export default en;
