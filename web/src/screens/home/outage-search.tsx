import { useState } from 'preact/hooks';
import type { components } from '../../api/contract';
import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import { useResource } from '../../lib/resource';
import { hasRoute } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Field, Form, useForm } from '../../ui/form';
import { Card, Section, Tag, type Tone } from '../../ui/parts';
import { useTexts } from './texts';

type Outage = components['schemas']['OutageSummary'];

const SOON = 15_000;

/** The question of the dark: is it out here, why, and until when. */
export function OutageSearch() {
  const texts = useTexts();
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState<string>();
  const form = useForm({
    check: () => {
      const digits = typed.replaceAll(/\s/g, '');
      const good = /^\d{4,5}$/.test(digits);
      setCode(good ? digits : undefined);
      return good ? [] : [{ id: 'postal-code', text: texts.postalWrong }];
    },
  });
  return (
    <Section title={texts.outageTitle}>
      <Card>
        <Form form={form} action={texts.look}>
          <Field
            id="postal-code"
            label={texts.postalCode}
            hint={texts.postalHint}
            wrong={form.wrong('postal-code')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="postal-code"
            maxLength={6}
            style={{ maxWidth: '9rem' }}
          />
        </Form>
        {code !== undefined && <OutagesAt code={code} />}
      </Card>
    </Section>
  );
}

function OutagesAt({ code }: { code: string }) {
  const texts = useTexts();
  const outages = useResource('/v1/outages', { query: { postalCode: code } }, { every: SOON });
  return (
    <div class="stack" aria-live="polite">
      <h3>{texts.outagesAt(code)}</h3>
      <Answer of={outages}>
        {(found) => (
          <>
            <p>{found.text}</p>
            {found.seen !== undefined && <p>{found.seen}</p>}
            <ul class="lines">
              {found.items.map((outage) => (
                <OutageLine key={outage.id} outage={outage} />
              ))}
            </ul>
            <Age asOf={found.asOf} />
          </>
        )}
      </Answer>
    </div>
  );
}

function toneOf({ kind, restoredAt }: Outage): Tone {
  if (restoredAt !== undefined) {
    return 'success';
  }
  return kind === 'PLANNED' ? 'info' : 'warning';
}

export function OutageLine({ outage }: { outage: Outage }) {
  const texts = useTexts();
  const speaking = language.value;
  const path = '/outages/' + outage.id;
  return (
    <li class="stack tight">
      <p class="row">
        <strong>{outage.title}</strong>
        <Tag tone={toneOf(outage)}>{outage.statusText}</Tag>
      </p>
      <p>{outage.causeText}</p>
      {outage.estimate && <p>{outage.estimate.text}</p>}
      <p class="quiet small">
        {texts.from(formatInstant(outage.startedAt, speaking))}
        {outage.customers !== undefined && ' · ' + texts.customers(formatNumber(outage.customers, speaking))}
      </p>
      {hasRoute(path) && (
        <p>
          <a href={path}>
            {texts.outageStory}
            <span class="ds-sr-only">: {outage.title}</span>
          </a>
        </p>
      )}
    </li>
  );
}
