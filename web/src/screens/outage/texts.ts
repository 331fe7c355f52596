import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/outage';

export const useTexts = textsOf<typeof nb>('outage');
