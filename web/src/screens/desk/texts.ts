import { textsOf } from '../../i18n';
import type nb from '../../i18n/nb/desk';

export const useTexts = textsOf<typeof nb>('desk');
