import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useResource } from '../lib/resource';
import { Age, Answer } from './answer';
import { Field, Form, useForm } from './form';
import { OutageLine } from './outage-line';
import { Card, Section } from './parts';
import { useShellTexts } from './texts';

const SOON = 15_000;

interface SearchProps {
  /** What else can be done with a postal code that was asked for. */
  beside?: (code: string) => ComponentChildren;
}

/** The question of the dark: is it out here, why, and until when. */
export function OutageSearch({ beside }: SearchProps) {
  const texts = useShellTexts();
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
        {code !== undefined && (
          <div class="stack" aria-live="polite">
            <OutagesAt code={code} />
            {beside?.(code)}
          </div>
        )}
      </Card>
    </Section>
  );
}

/** What is out at a postal code, kept up to date. */
export function OutagesAt({ code }: { code: string }) {
  const texts = useShellTexts();
  const outages = useResource('/v1/outages', { query: { postalCode: code } }, { every: SOON });
  return (
    <div class="stack">
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
