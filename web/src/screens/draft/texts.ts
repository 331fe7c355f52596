import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/draft';

export const useTexts = textsOf<typeof nb>('draft');
export type Texts = ReturnType<typeof useTexts>;
