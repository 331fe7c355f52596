import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/claim';

export const useTexts = textsOf<typeof nb>('claim');
export type Texts = ReturnType<typeof useTexts>;
