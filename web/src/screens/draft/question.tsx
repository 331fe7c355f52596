import { useState } from 'preact/hooks';
import { edit } from '../../lib/drafts';
import { go } from '../../router';
import { Form, useForm } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Kept, type DraftPage } from './draft';
import { questionAt, questionsOf, read, schemaOf } from './fields';
import { Input } from './input';
import { around } from './pages';
import { faultText, questionText } from './said';
import { useTexts } from './texts';

/** One question; nobody has to know the answer. */
export function Question({ draft, form, name, from }: DraftPage & { name: string }) {
  const texts = useTexts();
  const schema = schemaOf(form)[name] ?? { type: 'string' };
  const said = draft.refused?.errors.find((error) => questionAt(error.pointer) === name)?.detail;
  const [isOld, setOld] = useState(false);
  const { next, back } = around(draft, form, name, from);
  const questions = questionsOf(draft, form);
  const at = questions.indexOf(name);
  const asking = useForm({
    check: () => {
      const { fault } = read(name, schema, draft.answers[name]);
      return fault === undefined ? [] : [{ id: name, text: faultText(texts, fault, name, schema) }];
    },
    send: async () => {
      setOld(true);
      go(next);
      return Promise.resolve(undefined);
    },
  });
  const answer = (typed: string | undefined, called?: string) => {
    void edit(draft.id, (kept) => {
      const { [name]: _, ...answers } = kept.answers;
      const { [name]: __, ...names } = kept.names;
      return {
        ...kept,
        answers: typed === undefined || typed === '' ? answers : { ...answers, [name]: typed },
        names: called === undefined ? names : { ...names, [name]: called },
      };
    });
  };
  const unknown = () => {
    answer(undefined);
    go(next);
  };
  return (
    <Page
      title={questionText(texts, draft.kind, name, form)}
      lead={at < 0 || from === 'check' ? undefined : texts.questionOf(at + 1, questions.length)}
      back={[back, from === 'check' ? texts.checkTitle : texts.previous]}
    >
      <Card>
        <Form
          form={asking}
          action={texts.next}
          beside={
            <button type="button" class="ds-button" data-variant="secondary" onClick={unknown}>
              {name === 'need' ? texts.nothingUrgent : texts.unknown}
            </button>
          }
        >
          <Input
            name={name}
            schema={schema}
            draft={draft}
            label={questionText(texts, draft.kind, name, form)}
            wrong={asking.wrong(name) ?? (isOld ? undefined : said)}
            answer={answer}
          />
        </Form>
      </Card>
      <Kept draft={draft} />
    </Page>
  );
}
