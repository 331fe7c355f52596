import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../api/client';
import type { components } from '../../api/contract';
import { minorOf } from '../../lib/money';
import type { Refused } from '../../lib/problem';
import { Choices, Field, Form, useForm, Words, type Wrong } from '../../ui/form';
import type { ActProps } from './acts';
import { beginDraft, useWriting, type Draft } from './drafts';
import { MacroChoice } from './macro-choice';
import { useTexts } from './texts';

type Texts = ReturnType<typeof useTexts>;

const GIVES = new Set(['GRANTED', 'PARTLY', 'GOODWILL']);
const CURRENCY: Record<string, string> = { NO: 'NOK', SE: 'SEK' };

function amountOf(draft: Draft): string {
  return GIVES.has(draft['result'] ?? '') ? (draft['amount'] ?? '').trim() : '';
}

function check(draft: Draft, texts: Texts): Wrong[] {
  const amount = amountOf(draft);
  return [
    ...(draft['result'] === undefined ? [{ id: 'result', text: texts.resultMissing }] : []),
    ...(amount !== '' && minorOf(amount) === undefined ? [{ id: 'amount', text: texts.amountWrong }] : []),
    ...((draft['reason'] ?? '').trim() === '' ? [{ id: 'reason', text: texts.reasonMissing }] : []),
  ];
}

function decisionOf(draft: Draft): components['schemas']['DeskDecision'] {
  const minor = minorOf(amountOf(draft));
  const law = (draft['law'] ?? '').trim();
  return {
    result: draft['result'] ?? '',
    reason: (draft['reason'] ?? '').trim(),
    ...(minor !== undefined && { amountMinor: minor }),
    ...(law !== '' && { law }),
  };
}

/** The decision, on the claim as it was read: where it has moved since, that is said, and nothing typed is lost. */
export function Decide(props: ActProps) {
  const { claim, moved, turnTo } = props;
  const texts = useTexts();
  const { draft, write, send } = useWriting(props);
  const [meanwhile, setMeanwhile] = useState<Refused>();
  const alert = useRef<HTMLDivElement>(null);
  const form = useForm({
    check: () => check(draft, texts),
    send: async () => {
      const answer = await send(decisionOf(draft), ({ params: { path, header }, body }) =>
        api.POST('/v1/desk/claims/{id}/decide', {
          params: { path, header: { ...header, 'If-Match': `"${claim.version}"` } },
          body,
        }),
      );
      if (answer.refused?.slug === 'case-moved') {
        setMeanwhile(answer.refused);
        await moved();
        return undefined;
      }
      return answer;
    },
    fields: { '/result': 'result', '/amountMinor': 'amount', '/reason': 'reason', '/law': 'law' },
  });
  useLayoutEffect(() => alert.current?.focus(), [meanwhile]);
  const isOver = meanwhile !== undefined && !claim.may.includes('DECIDE');
  const asReply = () => {
    beginDraft(claim.id, 'REPLY', { text: draft['reason'] ?? '' });
    turnTo('REPLY');
  };
  return (
    <div class="stack">
      {meanwhile && (
        <div ref={alert} tabIndex={-1} class="ds-alert stack tight" data-color="warning" data-moved>
          <h3>{texts.moved}</h3>
          <p>{meanwhile.detail ?? meanwhile.title}</p>
          <p>{isOver ? texts.movedOver : texts.movedWhy}</p>
          {isOver && claim.may.includes('REPLY') && (
            <p>
              <button type="button" class="ds-button" data-variant="secondary" onClick={asReply}>
                {texts.useAsReply}
              </button>
            </p>
          )}
        </div>
      )}
      <Form form={form} action={texts.sendDecision}>
        <Choices
          id="result"
          label={texts.result}
          wrong={form.wrong('result')}
          choices={Object.entries(texts.results).map(([value, name]) => ({ value, name }))}
          value={draft['result']}
          onChoose={(result) => write({ result })}
        />
        {GIVES.has(draft['result'] ?? '') && (
          <Field
            id="amount"
            label={texts.amount(claim.demanded?.currency ?? CURRENCY[claim.country] ?? '')}
            hint={texts.amountHint}
            wrong={form.wrong('amount')}
            value={draft['amount'] ?? ''}
            inputMode="decimal"
            maxLength={16}
            onInput={(event) => write({ amount: event.currentTarget.value })}
          />
        )}
        <Words
          id="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          wrong={form.wrong('reason')}
          value={draft['reason'] ?? ''}
          maxLength={4000}
          onInput={(event) => write({ reason: event.currentTarget.value })}
        />
        <MacroChoice
          claim={claim}
          into="reason"
          text={draft['reason'] ?? ''}
          insert={(reason) => write({ reason })}
        />
        <Field
          id="law"
          label={texts.law}
          hint={texts.lawHint}
          wrong={form.wrong('law')}
          value={draft['law'] ?? ''}
          maxLength={400}
          onInput={(event) => write({ law: event.currentTarget.value })}
        />
      </Form>
    </div>
  );
}
