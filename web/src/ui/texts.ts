import { textsOf } from '../i18n';
import type nb from '../i18n/nb/shell';

export const useShellTexts = textsOf<typeof nb>('shell');
