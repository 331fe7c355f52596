import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/new-claim';

export const useTexts = textsOf<typeof nb>('new-claim');
export type Texts = ReturnType<typeof useTexts>;
