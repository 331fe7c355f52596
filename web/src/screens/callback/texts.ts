import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/callback';

export const useTexts = textsOf<typeof nb>('callback');
