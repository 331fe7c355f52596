import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/queue';

export const useTexts = textsOf<typeof nb>('queue');
