import { useEffect, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { begin, textOf, useKeptText } from '../../lib/drafts';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { drop } from '../../lib/vault';
import { go, type Screen } from '../../router';
import { Answer, Skeleton } from '../../ui/answer';
import { Form, useForm, Words } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card, Section } from '../../ui/parts';
import { Ways } from '../../ui/ways';
import { beginDraft } from './begin';
import type { ClaimForm, Suggestion } from '../draft/fields';
import { pathOf } from '../draft/pages';
import { useTexts } from './texts';

const MOST = 4000;
const RANT = 'rant';

/** Where it begins: in one's own words, or by what it is about; straight away where a link says so. */
export default function Start({ query }: Screen) {
  const texts = useTexts();
  const kinds = useResource('/v1/claims/kinds');
  const kind = query.get('kind');
  return kind === null ? (
    <Page title={texts.startTitle} lead={texts.startLead} back={['/claims', texts.title]}>
      <Answer of={kinds}>
        {({ items }) => (
          <>
            <Rant forms={items} about={query.get('about') ?? undefined} />
            <Kinds forms={items} query={query} />
          </>
        )}
      </Answer>
    </Page>
  ) : (
    <Page title={texts.startTitle} back={['/claims', texts.title]}>
      <Answer of={kinds}>{({ items }) => <Straight form={items.find((each) => each.kind === kind)} query={query} />}</Answer>
    </Page>
  );
}

/** Takes what somebody has to say, however it is said, and asks what it would be as a claim. */
function Rant({ forms, about }: { forms: ClaimForm[]; about: string | undefined }) {
  const texts = useTexts();
  const [text, setText] = useKeptText(RANT);
  const other = forms.find((form) => form.kind === 'OTHER');
  const form = useForm({
    check: () => (text.trim() === '' ? [{ id: RANT, text: texts.rantEmpty }] : []),
    send: async () => {
      const answer = await outcome<Suggestion>(
        api.POST('/v1/claims/suggest', { body: { text, language: language.value } }),
      );
      const chosen = forms.find((each) => each.kind === answer.data?.draft.kind) ?? other;
      if (answer.data && chosen) {
        const draft = await beginDraft(chosen, { about, understood: answer.data });
        setText('');
        go('/claims/new/' + draft.id);
      }
      return answer;
    },
    fields: { '/text': RANT },
  });
  const asItIs = async () => {
    const draft = await begin({ kind: 'OTHER', currency: 'NOK', answers: { text }, told: ['text'] });
    await drop(textOf(RANT));
    go(pathOf(draft.id));
  };
  return (
    <Card>
      <Form
        form={form}
        action={texts.understand}
        beside={
          form.refused?.slug === 'offline' && (
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => void asItIs()}>
              {texts.asItIs}
            </button>
          )
        }
      >
        <Words
          id={RANT}
          label={texts.rant}
          hint={texts.rantHint}
          wrong={form.wrong(RANT)}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          maxLength={MOST}
          rows={7}
        />
      </Form>
    </Card>
  );
}

function Kinds({ forms, query }: { forms: ClaimForm[]; query: URLSearchParams }) {
  const texts = useTexts();
  return (
    <Section title={texts.orChoose}>
      <Card>
        <Ways
          of={forms.map(({ kind, title, help }) => [
            '/claims/new?' + new URLSearchParams([...query, ['kind', kind]]).toString(),
            title,
            help,
          ])}
        />
      </Card>
    </Section>
  );
}

/** By a link that says what it is about: the first question comes at once. */
function Straight({ form, query }: { form: ClaimForm | undefined; query: URLSearchParams }) {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (!form) {
      go('/claims/new', { replace: true });
    } else if (!begun) {
      setBegun(true);
      const line = query.get('line');
      const about = query.get('about') ?? undefined;
      void beginDraft(form, { about, ...(line === null ? {} : { answers: { line } }) }).then((draft) =>
        go(pathOf(draft.id), { replace: true }),
      );
    }
  }, [form, query, begun]);
  return <Skeleton />;
}
