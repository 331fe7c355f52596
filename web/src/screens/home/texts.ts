import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/home';

export const useTexts = textsOf<typeof nb>('home');
