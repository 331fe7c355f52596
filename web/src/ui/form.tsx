import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { newKey, type Outcome } from '../api/client';
import type { Refused } from '../lib/problem';
import { Refusal } from './answer';
import { useShellTexts } from './texts';

type Input = Pick<
  InputHTMLAttributes,
  'value' | 'onInput' | 'inputMode' | 'autoComplete' | 'maxLength' | 'style' | 'name' | 'min' | 'max' | 'step' | 'required'
>;

interface Question {
  id: string;
  label: ComponentChildren;
  /** What helps to fill it in, before it is filled in. */
  hint?: ComponentChildren;
  /** What is wrong with it, in the same words as in the summary. */
  wrong?: string | undefined;
  /** Where the page's heading asks already. */
  hideLabel?: boolean;
}

function Framed({ id, label, hint, wrong, hideLabel, children }: Question & { children: ComponentChildren }) {
  return (
    <ds-field class="ds-field">
      <label class={hideLabel ? 'ds-sr-only' : 'ds-label'} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p data-field="description" class="small">
          {hint}
        </p>
      )}
      {children}
      {wrong !== undefined && (
        <p class="ds-validation-message" data-field="validation">
          {wrong}
        </p>
      )}
    </ds-field>
  );
}

interface FieldProps extends Input, Question {
  type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'search';
}

/** One question with a label, a hint, and what is wrong with the answer. */
export function Field({ label, hint, wrong, hideLabel = false, type = 'text', ...input }: FieldProps) {
  return (
    <Framed id={input.id} label={label} hint={hint} wrong={wrong} hideLabel={hideLabel}>
      <input
        class="ds-input"
        {...({ type, ...input } as InputHTMLAttributes)}
        aria-invalid={wrong === undefined ? undefined : 'true'}
      />
    </Framed>
  );
}

interface WordsProps extends Question, Pick<TextareaHTMLAttributes, 'value' | 'onInput' | 'maxLength' | 'rows'> {}

/** A question that is answered in sentences. */
export function Words({ label, hint, wrong, hideLabel = false, rows = 5, ...area }: WordsProps) {
  return (
    <Framed id={area.id} label={label} hint={hint} wrong={wrong} hideLabel={hideLabel}>
      <textarea class="ds-input" rows={rows} {...area} aria-invalid={wrong === undefined ? undefined : 'true'} />
    </Framed>
  );
}

export interface Choice {
  value: string;
  name: ComponentChildren;
  hint?: ComponentChildren;
}

interface ChoicesProps extends Question {
  choices: readonly Choice[];
  value: string | undefined;
  onChoose: (value: string) => void;
  /** Beside each other, where they are short. */
  beside?: boolean;
}

/** A question with few answers, one of which is chosen; the first one bears the id. */
export function Choices({ id, label, hint, wrong, choices, value, onChoose, hideLabel, beside }: ChoicesProps) {
  return (
    <fieldset class="ds-fieldset choices" aria-describedby={wrong === undefined ? undefined : id + '-wrong'}>
      <legend class={hideLabel ? 'ds-sr-only' : 'ds-label'}>{label}</legend>
      {hint !== undefined && <p class="small">{hint}</p>}
      <div class={beside ? 'beside' : undefined}>
        {choices.map((choice, i) => (
          <label key={choice.value} class="choice">
            <input
              class="ds-input"
              type="radio"
              id={i === 0 ? id : `${id}-${i}`}
              name={id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <span class="stack tight">
              <span>{choice.name}</span>
              {choice.hint !== undefined && <span class="quiet small">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {wrong !== undefined && (
        <p class="ds-validation-message" id={id + '-wrong'}>
          {wrong}
        </p>
      )}
    </fieldset>
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
          <li key={wrong.id + wrong.text}>
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

export interface FormState {
  wrongs: readonly Wrong[];
  refused: Refused | undefined;
  busy: boolean;
  submit: (event: SubmitEvent) => void;
  /** What is wrong with that field. */
  wrong: (id: string) => string | undefined;
}

interface FormUse {
  /** What has to be put right before it is sent. */
  check?: () => readonly Wrong[];
  send?: () => Promise<Outcome<unknown> | undefined>;
  /** The field that each pointer of a refusal speaks of, or a refusal that points nowhere, by its slug. */
  fields?: Record<string, string>;
}

/** What a form is about to send, what is wrong with it, and why the portal refused it, at the field where it did. */
export function useForm({ check, send, fields = {} }: FormUse): FormState {
  const [wrongs, setWrongs] = useState<readonly Wrong[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const take = (said: Refused | undefined) => {
    const errors = said === undefined || said.errors.length > 0 ? (said?.errors ?? []) : [asError(said)];
    const placed = errors.flatMap(({ pointer, detail }) => {
      const id = fields[pointer];
      return id === undefined ? [] : [{ id, text: detail }];
    });
    setWrongs(placed);
    setRefused(placed.length > 0 && placed.length === errors.length ? undefined : said);
  };
  const run = async () => {
    const found = check?.() ?? [];
    setRefused(undefined);
    setWrongs(found);
    if (found.length > 0 || busy) {
      return;
    }
    setBusy(true);
    const answer = await send?.();
    setBusy(false);
    take(answer?.refused);
  };
  return {
    wrongs,
    refused,
    busy,
    submit: (event) => {
      event.preventDefault();
      void run();
    },
    wrong: (id) => wrongs.filter((each) => each.id === id).map((each) => each.text).join('. ') || undefined,
  };
}

/** A refusal that points nowhere, under its own slug. */
function asError({ slug, title, detail }: Refused): Refused['errors'][number] {
  return { pointer: slug, detail: [title, detail].filter((each) => each !== undefined).join('. ') };
}

/** The name of a sending: the same for the same content, so that what is sent again is not done twice. */
export function useKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) {
      last.current = { content: text, key: newKey() };
    }
    return last.current.key;
  };
}

interface FormProps {
  form: FormState;
  /** What the button does. */
  action: string;
  /** What else can be done here. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** Questions, what the portal refused, what has to be put right, and the button that says what it does. */
export function Form({ form, action, beside, children }: FormProps) {
  return (
    <form class="stack" onSubmit={form.submit} noValidate>
      {children}
      {form.refused && <Refusal refused={form.refused} />}
      <ErrorSummary wrongs={form.wrongs} />
      <div class="row">
        <button type="submit" class="ds-button" aria-busy={form.busy}>
          {action}
        </button>
        {beside}
      </div>
    </form>
  );
}
