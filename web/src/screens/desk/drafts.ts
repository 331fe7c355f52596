import { signal, type Signal } from '@preact/signals';
import { outcome, type Outcome } from '../../api/client';
import { useKey } from '../../ui/form';
import type { Act, ActProps } from './acts';
import type { DeskClaim } from './case';

export type Draft = Record<string, string>;

type Sending<B> = {
  params: { path: { id: string }; header: { 'Idempotency-Key': string } };
  body: B;
};

type Answered = Promise<{ data?: DeskClaim; error?: unknown; response: Response }>;

interface Writing {
  draft: Draft;
  write: (change: Draft) => void;
  /** Sends the act once, however often it is tried; what was typed is kept until it is taken. */
  send: <B>(body: B, ask: (sending: Sending<B>) => Answered) => Promise<Outcome<DeskClaim>>;
}

/** What is being written, by claim and act: in this tab only, and there until it is sent. */
const drafts = new Map<string, Signal<Draft>>();

export function beginDraft(claim: string, act: Act, draft: Draft): Signal<Draft> {
  const begun = signal(draft);
  drafts.set(claim + act, begun);
  return begun;
}

export function useWriting({ act, claim, done }: ActProps, begun: Draft = {}): Writing {
  const kept = drafts.get(claim.id + act) ?? beginDraft(claim.id, act, begun);
  const keyOf = useKey();
  return {
    draft: kept.value,
    write: (change) => (kept.value = { ...kept.peek(), ...change }),
    send: async (body, ask) => {
      const { id, version } = claim;
      const header = { 'Idempotency-Key': keyOf({ version, body }) };
      const answer = await outcome<DeskClaim>(ask({ params: { path: { id }, header }, body }));
      if (answer.data) {
        drafts.delete(id + act);
        done(answer.data);
      }
      return answer;
    },
  };
}
