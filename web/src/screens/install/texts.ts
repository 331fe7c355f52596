import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/install';

export const useTexts = textsOf<typeof nb>('install');
