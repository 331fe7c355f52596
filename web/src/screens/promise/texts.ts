import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/promise';

export const useTexts = textsOf<typeof nb>('promise');
