import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/meter';

export const useTexts = textsOf<typeof nb>('meter');
export type Texts = typeof nb;
