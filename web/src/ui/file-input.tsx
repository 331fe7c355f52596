import { language } from '../lib/language';
import { formatNumber } from '../lib/money';
import { useShellTexts } from './texts';

const MEBI = 1024 * 1024;
const MOST_BYTES = 10 * MEBI;
const TAKEN = 'image/jpeg,image/png,application/pdf,text/plain';

/** What the portal would refuse, said before it is sent; undefined where there is nothing. */
export function faultOf(texts: ReturnType<typeof useShellTexts>, file: File): string | undefined {
  if (file.size === 0) {
    return texts.fileEmpty;
  }
  if (file.size > MOST_BYTES) {
    return texts.fileLarge(MOST_BYTES / MEBI);
  }
  return file.type === '' || TAKEN.split(',').includes(file.type) ? undefined : texts.fileKind;
}

export function sizeText(bytes: number): string {
  return bytes < MEBI / 10
    ? formatNumber(Math.max(1, bytes / 1024), language.value, 0) + '\u00a0kB'
    : formatNumber(bytes / MEBI, language.value, 1) + '\u00a0MB';
}

interface FileInputProps {
  id: string;
  label: string;
  hint?: string;
  /** The kinds that are taken; without it, those of a claim. */
  accept?: string;
  wrong: string | undefined;
  add: (file: File) => void;
}

/** Chooses a file from the device, or takes a picture. */
export function FileInput({ id, label, hint, accept = TAKEN, wrong, add }: FileInputProps) {
  const texts = useShellTexts();
  return (
    <ds-field class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <p data-field="description" class="small">
        {hint ?? texts.fileHint}
      </p>
      <input
        class="ds-input"
        type="file"
        id={id}
        accept={accept}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) {
            add(file);
            event.currentTarget.value = '';
          }
        }}
      />
      {wrong !== undefined && (
        <p class="ds-validation-message" data-field="validation">
          {wrong}
        </p>
      )}
    </ds-field>
  );
}
