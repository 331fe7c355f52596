import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/reading';

export const useTexts = textsOf<typeof nb>('reading');
