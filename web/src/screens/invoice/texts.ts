import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/invoice';

export const useTexts = textsOf<typeof nb>('invoice');
