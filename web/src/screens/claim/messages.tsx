import './claim.css';
import { api, outcome } from '../../api/client';
import { useKeptText } from '../../lib/drafts';
import { refresh, useResource } from '../../lib/resource';
import { Answer, useWhen } from '../../ui/answer';
import { Form, useForm, useKey, Words } from '../../ui/form';
import { Card, Section } from '../../ui/parts';
import type { Claim } from './standing';
import { useTexts } from './texts';

const OFTEN = 20_000;
const MOST = 4000;
const ID = 'message';

/** What was written, both ways, and a way to write. */
export function Messages({ claim }: { claim: Claim }) {
  const texts = useTexts();
  const when = useWhen();
  const { id } = claim;
  const messages = useResource('/v1/claims/{id}/messages', { path: { id }, query: { limit: 100 } }, { every: OFTEN });
  return (
    <Section title={texts.messages}>
      <Card>
        <Answer of={messages}>
          {({ items }) => (
            <>
              {items.length === 0 && <p>{texts.noMessages}</p>}
              <ul class="list">
                {items.map((message) => (
                  <li key={message.id} class="message" data-by={message.by}>
                    <p class="quiet small">
                      {message.byText} · {when(message.at)}
                    </p>
                    <p class="said">{message.text}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answer>
        {claim.may.includes('MESSAGE') && <Write claim={claim} />}
      </Card>
    </Section>
  );
}

function Write({ claim: { id, state } }: { claim: Claim }) {
  const texts = useTexts();
  const [text, setText] = useKeptText('message:' + id);
  const keyOf = useKey();
  const form = useForm({
    check: () => (text.trim() === '' ? [{ id: ID, text: texts.messageEmpty }] : []),
    send: async () => {
      const body = { text };
      const answer = await outcome(
        api.POST('/v1/claims/{id}/messages', {
          params: { path: { id }, header: { 'Idempotency-Key': keyOf(body) } },
          body,
        }),
      );
      if (!answer.refused) {
        setText('');
        refresh('/v1/claims', '/v1/home');
      }
      return answer;
    },
    fields: { '/text': ID },
  });
  return (
    <Form form={form} action={texts.sendMessage}>
      <Words
        id={ID}
        label={state === 'WAITING_FOR_YOU' ? texts.answerUs : texts.write}
        hint={texts.writeHint}
        wrong={form.wrong(ID)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        maxLength={MOST}
        rows={4}
      />
    </Form>
  );
}
