import { useState } from 'preact/hooks';
import { dayOf, formatPeriod } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatMoney } from '../../lib/money';
import { now } from '../../lib/now';
import { useResource, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Answer } from '../../ui/answer';
import { Choices, Field, Form, useForm } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { registerOf } from './plausible';
import { Previewed, usePreview, type Supposed } from './previewed';
import { useTexts } from './texts';

type Invoice = Got<'/v1/invoices'>['items'][number];

const GUESSED = ['ESTIMATED', 'MIXED'];
const MOST = 6;

/** What an estimated invoice would have been, if the meter had shown something else. */
export default function Preview({ params, query }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const point = useResource('/v1/metering-points/{id}', { path: { id } });
  const invoices = useResource('/v1/invoices', { query: { limit: 50 } });
  const asked = query.get('invoice');
  return (
    <Page title={texts.previewTitle} lead={texts.previewLead} back={['/readings/' + id, texts.readings]}>
      <Answer of={invoices}>
        {({ items }) => {
          const guessed = items.filter((each) => each.kind === 'INVOICE' && GUESSED.includes(each.basis));
          const own = asked === null ? guessed : items.filter((each) => each.number === asked && each.kind === 'INVOICE');
          return own.length === 0 ? (
            <Card>
              <p>{texts.nothingGuessed}</p>
            </Card>
          ) : (
            <Answer of={point}>
              {({ reading }) => (
                <Suppose id={id} invoices={own.slice(0, MOST)} byHour={reading.way === 'AUTOMATIC'} query={query} />
              )}
            </Answer>
          );
        }}
      </Answer>
    </Page>
  );
}

interface SupposeProps {
  id: string;
  invoices: readonly Invoice[];
  /** The meter sends its values itself: then it is the use that is supposed, not what the meter shows. */
  byHour: boolean;
  query: URLSearchParams;
}

function Suppose({ id, invoices, byHour, query }: SupposeProps) {
  const texts = useTexts();
  const speaking = language.value;
  const [number, setNumber] = useState(invoices[0]?.number);
  const [typed, setTyped] = useState(query.get('reading') ?? '');
  const [readOn, setReadOn] = useState(query.get('readOn') ?? invoices[0]?.period?.to ?? dayOf(now.peek()));
  const [supposed, setSupposed] = useState<Supposed>();
  const preview = usePreview(supposed);
  const amount = registerOf(typed);
  const form = useForm({
    check: () => {
      const wrong = amount === undefined || number === undefined;
      setSupposed(
        wrong
          ? undefined
          : { number, query: { meteringPoint: id, ...(byHour ? { estimatedKwh: amount } : { reading: amount, readOn }) } },
      );
      return wrong ? [{ id: 'amount', text: texts.registerWrong }] : [];
    },
  });
  const refusedAt = (name: string) =>
    preview.refused?.errors.find(({ pointer }) => pointer === '#query/' + name)?.detail;
  return (
    <>
      <Card>
        <Form form={form} action={texts.calculate}>
          {invoices.length > 1 ? (
            <Choices
              id="invoice"
              label={texts.whichInvoice}
              value={number}
              onChoose={setNumber}
              choices={invoices.map((each) => ({
                value: each.number,
                name: texts.invoice(each.number),
                hint: [each.period && formatPeriod(each.period, speaking), formatMoney(each.payable, speaking)].filter(Boolean).join(' · '),
              }))}
            />
          ) : (
            <p>
              <a href={'/invoices/' + (number ?? '')}>{texts.invoice(number ?? '')}</a>
            </p>
          )}
          <Field
            id="amount"
            label={byHour ? texts.believedUse : texts.register}
            hint={byHour ? texts.believedHint : texts.registerHint(undefined)}
            wrong={form.wrong('amount') ?? refusedAt(byHour ? 'estimatedKwh' : 'reading')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            style={{ maxWidth: '12rem' }}
          />
          {!byHour && (
            <Field
              id="read-on"
              type="date"
              label={texts.readOn}
              wrong={refusedAt('readOn')}
              value={readOn}
              onInput={(event) => setReadOn(event.currentTarget.value)}
              style={{ maxWidth: '12rem' }}
            />
          )}
        </Form>
      </Card>
      <div role="status">{supposed && <Previewed id={id} query={supposed.query} of={preview} />}</div>
    </>
  );
}
