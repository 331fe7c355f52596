import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useShellTexts } from './texts';

type Input = Pick<
  InputHTMLAttributes,
  'value' | 'onInput' | 'inputMode' | 'autoComplete' | 'maxLength' | 'style' | 'name' | 'min' | 'max' | 'step' | 'required'
>;

interface FieldProps extends Input {
  id: string;
  label: ComponentChildren;
  /** What helps to fill it in, before it is filled in. */
  hint?: ComponentChildren;
  /** What is wrong with it, in the same words as in the summary. */
  wrong?: string | undefined;
  type?: 'text' | 'date' | 'email' | 'tel' | 'search';
}

/** One question with a label, a hint, and what is wrong with the answer. */
export function Field({ label, hint, wrong, type = 'text', ...input }: FieldProps) {
  return (
    <ds-field class="ds-field">
      <label class="ds-label" for={input.id}>
        {label}
      </label>
      {hint !== undefined && (
        <p data-field="description" class="small">
          {hint}
        </p>
      )}
      <input
        class="ds-input"
        {...({ type, ...input } as InputHTMLAttributes)}
        aria-invalid={wrong === undefined ? undefined : 'true'}
      />
      {wrong !== undefined && (
        <p class="ds-validation-message" data-field="validation">
          {wrong}
        </p>
      )}
    </ds-field>
  );
}

export interface Wrong {
  /** The field's id. */
  id: string;
  text: string;
}

/** Just above the button, where the page stays: what has to be put right, each a way to its field. */
export function ErrorSummary({ wrongs }: { wrongs: readonly Wrong[] }) {
  const texts = useShellTexts();
  if (wrongs.length === 0) {
    return null;
  }
  return (
    <ds-error-summary class="ds-error-summary">
      <h2>{texts.fixThese}</h2>
      <ul>
        {wrongs.map((wrong) => (
          <li key={wrong.id}>
            <a
              href={'#' + wrong.id}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(wrong.id)?.focus();
              }}
            >
              {wrong.text}
            </a>
          </li>
        ))}
      </ul>
    </ds-error-summary>
  );
}
