import { useState } from 'preact/hooks';
import { edit, useDraft, type Draft } from '../../lib/drafts';
import { formatDay, formatPeriod } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatMoney } from '../../lib/money';
import { useResource } from '../../lib/resource';
import { go, hasRoute, type Screen } from '../../router';
import { Answer, Skeleton } from '../../ui/answer';
import { Choices, Form, useForm } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card, Facts, More, Section } from '../../ui/parts';
import { answersOf, type ClaimForm, type Suggestion } from '../draft/fields';
import { firstOf } from '../draft/pages';
import { useTexts } from './texts';

/** What was understood of a text, calmly, and put right by whoever wrote it. */
export default function Understood({ params }: Screen) {
  const texts = useTexts();
  const draft = useDraft(params['draft'] ?? '');
  const kinds = useResource('/v1/claims/kinds');
  const understood = draft?.understood;
  return (
    <Page title={texts.understoodTitle} lead={understood?.calm} back={['/claims/new', texts.startTitle]}>
      {understood && (
        <>
          <Danger flags={understood.flags} />
          {understood.elsewhere
            .filter(({ path }) => hasRoute(path))
            .map(({ path, text }) => (
              <Card key={path}>
                <p>
                  <a href={path}>{text}</a>
                </p>
              </Card>
            ))}
          <Told understood={understood} />
          <Answer of={kinds}>
            {({ items }) => <Kind draft={draft} understood={understood} forms={items} />}
          </Answer>
          <More title={texts.ownWords}>
            <p class="said">{understood.draft.text}</p>
          </More>
        </>
      )}
      {draft === undefined && <Skeleton />}
      {draft !== undefined && !understood && <p>{texts.draftGone}</p>}
    </Page>
  );
}

/** What it would be as a claim: the likeliest first, all of them where it is none of those. */
function Kind({ draft, understood, forms }: { draft: Draft; understood: Suggestion; forms: ClaimForm[] }) {
  const texts = useTexts();
  const [kind, setKind] = useState(draft.kind);
  const suggested = [draft.kind, ...understood.kinds.map((each) => each.kind)];
  const [isAll, setAll] = useState(suggested.every((each) => each === 'OTHER'));
  const shown = forms
    .filter((each) => isAll || suggested.includes(each.kind))
    .sort((one, other) => rank(suggested, one.kind) - rank(suggested, other.kind));
  const form = useForm({
    send: async () => {
      const chosen = forms.find((each) => each.kind === kind);
      if (!chosen) {
        return undefined;
      }
      const answers = answersOf(understood, kind, chosen);
      const changed = kind === draft.kind ? {} : { kind, answers, told: Object.keys(answers) };
      await edit(draft.id, (kept) => ({ ...kept, ...changed }));
      // Which questions are left is known once the kind is.
      go(firstOf({ ...draft, ...changed }, chosen));
      return undefined;
    },
  });
  return (
    <Card>
      <Form
        form={form}
        action={texts.next}
        beside={
          !isAll && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAll(true)}>
              {texts.noneOfThese}
            </button>
          )
        }
      >
        <Choices
          id="kind"
          label={texts.isItThis}
          choices={shown.map((each) => ({ value: each.kind, name: each.title, hint: each.help }))}
          value={kind}
          onChoose={setKind}
        />
      </Form>
    </Card>
  );
}

function rank(suggested: string[], kind: string): number {
  const at = suggested.indexOf(kind);
  return at < 0 ? suggested.length : at;
}

/** First what to do where there is danger; then that a person reads it first. Tone is no matter. */
function Danger({ flags }: { flags: Suggestion['flags'] }) {
  const texts = useTexts();
  return (
    <>
      {flags.advice !== undefined && (
        <div class="ds-alert stack tight" data-color="danger" role="alert">
          <h2>{texts.dangerTitle}</h2>
          <p>{flags.advice}</p>
        </div>
      )}
      {flags.raised && (
        <div class="ds-alert" data-color="info">
          <p>{texts.raised}</p>
        </div>
      )}
    </>
  );
}

function Told({ understood }: { understood: Suggestion }) {
  const texts = useTexts();
  const speaking = language.value;
  const { invoices, amounts, dates, promises } = understood;
  if (invoices.length + amounts.length + dates.length + promises.length === 0) {
    return null;
  }
  return (
    <Section title={texts.weRead}>
      <Card>
        <Facts
          of={[
            ...invoices.map(
              (invoice) => [texts.invoice(invoice.number), invoice.mine ? texts.isYours : texts.isNotFound] as const,
            ),
            amounts.length > 0 && [texts.amounts, amounts.map((each) => formatMoney(each, speaking)).join(', ')],
            dates.length > 0 && [
              texts.days,
              dates
                .map((day) => (day.about ? formatPeriod(day.about, speaking) : day.on ? formatDay(day.on, speaking) : ''))
                .join(', '),
            ],
            promises.length > 0 && [
              texts.promisedTo,
              promises
                .map(({ text, dueOn }) =>
                  dueOn === undefined ? text : texts.promisedUntil(text, formatDay(dueOn, speaking)),
                )
                .join('; '),
            ],
          ]}
        />
        <p class="quiet small">{texts.correctLater}</p>
      </Card>
    </Section>
  );
}
