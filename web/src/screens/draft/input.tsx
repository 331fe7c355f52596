import type { Draft } from '../../lib/drafts';
import { Choices, Field, Words } from '../../ui/form';
import { isMoney, type FieldSchema } from './fields';
import { Items } from './items';
import { Invoices, Lines, Outages, Points, Promises } from './known-things';
import { choiceText } from './said';
import { useTexts } from './texts';

export interface InputProps {
  name: string;
  schema: FieldSchema;
  draft: Draft;
  label: string;
  wrong: string | undefined;
  /** What was typed or chosen, and what it is called where that is an id. */
  answer: (typed: string | undefined, called?: string) => void;
}

const THINGS = { invoice: Invoices, line: Lines, meteringPoint: Points, outage: Outages, promise: Promises };

/** From how many characters on an answer is written in sentences. */
const SENTENCES = 300;

/** The input that fits a field: things that the portal knows to choose from, else what its schema says. */
export function Input(of: InputProps) {
  const texts = useTexts();
  const { name, schema, draft, answer } = of;
  const Thing = name in THINGS ? THINGS[name as keyof typeof THINGS] : undefined;
  const typed = draft.answers[name];
  if (Thing) {
    return <Thing {...of} />;
  }
  const choices = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : undefined);
  if (choices) {
    return (
      <Choices
        id={name}
        label={of.label}
        hideLabel
        hint={texts.hints[name]}
        wrong={of.wrong}
        choices={choices.map((value) => ({ value, name: choiceText(texts, value) }))}
        value={typed}
        onChoose={answer}
      />
    );
  }
  if (schema.type === 'array') {
    return <Items {...of} />;
  }
  if (schema.format === 'date-time') {
    return <Moment {...of} />;
  }
  if ((schema.maxLength ?? 0) >= SENTENCES) {
    return (
      <Words
        id={name}
        label={of.label}
        hideLabel
        hint={texts.hints[name]}
        wrong={of.wrong}
        value={typed ?? ''}
        onInput={(event) => answer(event.currentTarget.value)}
        maxLength={schema.maxLength}
      />
    );
  }
  return <Typed {...of} />;
}

/** Something short that is typed: a sum, a number, a day, a few words. */
export function Typed({ name, schema, draft, label, wrong, answer }: InputProps) {
  const texts = useTexts();
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return (
    <Field
      id={name}
      label={label}
      hideLabel
      hint={isMoney(name) ? texts.inCurrency(draft.currency) : texts.hints[name]}
      wrong={wrong}
      type={schema.format === 'date' ? 'date' : 'text'}
      {...(isNumber ? { inputMode: isMoney(name) || schema.type === 'number' ? 'decimal' : 'numeric' } : {})}
      {...(isNumber || schema.format === 'date' ? { style: { maxWidth: '12rem' } } : {})}
      value={draft.answers[name] ?? ''}
      onInput={(event) => answer(event.currentTarget.value)}
      {...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength })}
    />
  );
}

/** A day, and the clock where it is known. */
function Moment({ name, draft, label, wrong, answer }: InputProps) {
  const texts = useTexts();
  const [day = '', clock = ''] = (draft.answers[name] ?? '').split('T');
  const join = (newDay: string, newClock: string) => answer(newClock === '' ? newDay : newDay + 'T' + newClock);
  return (
    <div class="stack" role="group" aria-label={label}>
      <Field
        id={name}
        label={texts.day}
        wrong={wrong}
        type="date"
        style={{ maxWidth: '12rem' }}
        value={day}
        onInput={(event) => join(event.currentTarget.value, clock)}
      />
      <Field
        id={name + '-clock'}
        label={texts.clock}
        hint={texts.clockHint}
        type="time"
        style={{ maxWidth: '9rem' }}
        value={clock}
        onInput={(event) => join(day, event.currentTarget.value)}
      />
    </div>
  );
}
