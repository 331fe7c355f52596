import { useState } from 'preact/hooks';
import { formatDay, dayOf } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatMoney } from '../../lib/money';
import { useResource, type Resource } from '../../lib/resource';
import { Skeleton } from '../../ui/answer';
import { Choices, Field, type Choice } from '../../ui/form';
import { Typed, type InputProps } from './input';
import { useTexts } from './texts';

const FEW = 8;
const OTHER = '';

interface ThingsProps<T> extends InputProps {
  of: Resource<{ items: T[] }>;
  choice: (thing: T) => Choice & { called: string };
  /** Whether another one may be typed. */
  orTyped?: boolean;
}

/** Things of the customer's to choose from, so that nobody has to look up what they are called. */
function Things<T>({ of, choice, orTyped, ...input }: ThingsProps<T>) {
  const texts = useTexts();
  const { name, draft, wrong, answer } = input;
  const chosen = draft.answers[name];
  const things = of.data?.items.map(choice);
  const isListed = things?.some((each) => each.value === chosen) ?? false;
  const [isOther, setOther] = useState(false);
  if (!things && !of.refused) {
    return <Skeleton />;
  }
  if (!things || things.length === 0) {
    return orTyped ? <Typed {...input} /> : <p>{things ? texts.noThings : texts.thingsAway}</p>;
  }
  const typing = isOther || (chosen !== undefined && !isListed);
  return (
    <>
      <Choices
        id={name}
        label={input.label}
        hideLabel
        hint={texts.hints[name]}
        wrong={orTyped && typing ? undefined : wrong}
        choices={orTyped ? [...things, { value: OTHER, name: texts.anotherOne }] : things}
        value={typing ? OTHER : chosen}
        onChoose={(value) => {
          setOther(value === OTHER);
          answer(value === OTHER ? undefined : value, things.find((each) => each.value === value)?.called);
        }}
      />
      {orTyped && typing && (
        <Field
          id={name + '-typed'}
          label={texts.which}
          wrong={wrong}
          value={chosen ?? ''}
          onInput={(event) => {
            setOther(true);
            answer(event.currentTarget.value);
          }}
          maxLength={input.schema.maxLength}
          style={{ maxWidth: '18rem' }}
        />
      )}
    </>
  );
}

export function Invoices(of: InputProps) {
  const texts = useTexts();
  const speaking = language.value;
  const invoices = useResource('/v1/invoices', { query: { limit: FEW } });
  return (
    <Things
      {...of}
      of={invoices}
      orTyped
      choice={(invoice) => {
        const name = texts.invoice(invoice.number);
        const hint = `${formatDay(invoice.issuedOn, speaking)} · ${formatMoney(invoice.payable, speaking)} · ${invoice.statusText}`;
        return { value: invoice.number, name, hint, called: name };
      }}
    />
  );
}

export function Lines(of: InputProps) {
  const speaking = language.value;
  const number = of.draft.answers['invoice'] ?? '';
  const invoice = useResource('/v1/invoices/{number}', { path: { number } }, { when: number !== '' });
  const lines = invoice.data?.groups.flatMap((group) => group.lines);
  if (number === '' || (invoice.refused && !lines)) {
    return <Typed {...of} />;
  }
  const { data: _, ...rest } = invoice;
  return (
    <Things
      {...of}
      of={lines ? { ...rest, data: { items: lines } } : rest}
      choice={(line) => ({
        value: String(line.position),
        name: line.text,
        hint: formatMoney(line.net, speaking),
        called: line.text,
      })}
    />
  );
}

export function Points(of: InputProps) {
  const points = useResource('/v1/metering-points', { query: { limit: FEW } });
  return (
    <Things
      {...of}
      of={points}
      choice={(point) => {
        const name = point.address ?? point.id;
        const hint = [point.postalCode, point.postalTown].filter(Boolean).join(' ');
        return { value: point.id, name, hint: hint === '' ? point.id : hint, called: name };
      }}
    />
  );
}

export function Outages(of: InputProps) {
  const texts = useTexts();
  const speaking = language.value;
  const outages = useResource('/v1/outages/mine');
  const { data, ...rest } = outages;
  const named = data?.items.filter((outage) => outage.outage !== undefined);
  return (
    <Things
      {...of}
      of={named ? { ...rest, data: { items: named } } : rest}
      choice={(outage) => {
        const name = texts.outageOf(formatDay(dayOf(outage.startedAt), speaking));
        return { value: outage.outage ?? '', name, hint: outage.causeText, called: name };
      }}
    />
  );
}

export function Promises(of: InputProps) {
  const promises = useResource('/v1/promises', { query: { limit: FEW } });
  return (
    <Things
      {...of}
      of={promises}
      choice={(promise) => ({ value: promise.id, name: promise.text, hint: promise.stateText, called: promise.text })}
    />
  );
}
