import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { useKeptText } from '../../lib/drafts';
import { refresh } from '../../lib/resource';
import { go } from '../../router';
import { Form, useForm, useKey, Words } from '../../ui/form';
import { Card, More, Section } from '../../ui/parts';
import type { Claim } from './standing';
import { useTexts, type Texts } from './texts';

const MOST = 4000;

type Answered = Promise<{ data?: unknown; error?: unknown; response: Response }>;

interface Step {
  /** As the claim's `may` names it. */
  code: string;
  /** Whether it takes a reason, and whether it goes without. */
  why?: 'MUST' | 'MAY';
  send: (id: string, key: string, why: string) => Answered;
}

const STEPS: Step[] = [
  {
    code: 'SUBMIT',
    send: (id, key) => api.POST('/v1/claims/{id}/submission', withKey(id, key)),
  },
  {
    code: 'CONTEST',
    why: 'MUST',
    send: (id, key, why) => api.POST('/v1/claims/{id}/contest', { ...withKey(id, key), body: { why } }),
  },
  {
    code: 'ESCALATE',
    why: 'MAY',
    send: (id, key, why) =>
      api.POST('/v1/claims/{id}/escalation', { ...withKey(id, key), body: why.trim() === '' ? {} : { why } }),
  },
  {
    code: 'WITHDRAW',
    send: (id, key) => api.POST('/v1/claims/{id}/withdrawal', withKey(id, key)),
  },
  {
    code: 'DELETE',
    send: (id) => api.DELETE('/v1/claims/{id}', { params: { path: { id } } }),
  },
];

function withKey(id: string, key: string) {
  return { params: { path: { id }, header: { 'Idempotency-Key': key } } };
}

/** What the customer can do with it now, each with what comes of it. */
export function Steps({ claim }: { claim: Claim }) {
  const texts = useTexts();
  const open = STEPS.filter((step) => claim.may.includes(step.code));
  return open.length === 0 ? null : (
    <Section title={texts.canDo}>
      <Card>
        {open.map((step) => (
          <More key={step.code} title={stepTexts(texts, step).title}>
            <Take step={step} claim={claim} />
          </More>
        ))}
      </Card>
    </Section>
  );
}

function stepTexts(texts: Texts, { code }: Step) {
  return texts.may[code as keyof Texts['may']];
}

function Take({ step, claim }: { step: Step; claim: Claim }) {
  const texts = useTexts();
  const id = step.code.toLowerCase();
  const [why, setWhy] = useKeptText(`${id}:${claim.id}`);
  const [done, setDone] = useState(false);
  const keyOf = useKey();
  const words = stepTexts(texts, step);
  const form = useForm({
    check: () => (step.why === 'MUST' && why.trim() === '' ? [{ id, text: texts.whyEmpty }] : []),
    send: async () => {
      const answer = await outcome(step.send(claim.id, keyOf([step.code, why]), why));
      if (!answer.refused) {
        setWhy('');
        setDone(true);
        refresh('/v1/claims', '/v1/home');
        if (step.code === 'DELETE') {
          go('/claims', { replace: true });
        }
      }
      return answer;
    },
    fields: { '/why': id },
  });
  return (
    <>
      <p>{words.what}</p>
      <Form form={form} action={words.action}>
        {step.why && (
          <Words
            id={id}
            label={step.why === 'MUST' ? texts.why : texts.whyIfYouLike}
            wrong={form.wrong(id)}
            value={why}
            onInput={(event) => setWhy(event.currentTarget.value)}
            maxLength={MOST}
            rows={4}
          />
        )}
      </Form>
      <p role="status">{done ? texts.stepTaken : ''}</p>
    </>
  );
}
