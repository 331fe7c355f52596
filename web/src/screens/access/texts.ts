import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/access';

export const useTexts = textsOf<typeof nb>('access');
