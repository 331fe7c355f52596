import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../ui/parts';
import type { DeskClaim } from './case';
import { CallAttempt } from './calls';
import { Decide } from './decide';
import { Escalate, Say, Wait } from './says';
import { Key, keyOf, useKeys } from './keys';
import { Settle } from './settle';
import { useTexts } from './texts';
import { PromiseSomething } from './vow';

const FORMS = {
  REPLY: Say,
  ASK: Say,
  WAIT: Wait,
  DECIDE: Decide,
  PROMISE: PromiseSomething,
  CALL_ATTEMPT: CallAttempt,
  SETTLE: Settle,
  ESCALATE: Escalate,
} as const;

export type Act = keyof typeof FORMS;

export interface ActProps {
  act: Act;
  claim: DeskClaim;
  /** It was done, and the portal answered this. */
  done: (claim: DeskClaim) => void;
  /** It could not be done because the claim has moved: how it is now. */
  moved: () => Promise<void>;
  /** Goes on with another act. */
  turnTo: (act: Act) => void;
}

interface ActsProps {
  claim: DeskClaim;
  moved: (claim: DeskClaim) => void;
  again: () => Promise<void>;
}

/** What may be done with the claim now, one thing at a time; what was typed stays until it is sent. */
export function Acts({ claim, moved, again }: ActsProps) {
  const texts = useTexts();
  const [open, setOpen] = useState<Act>();
  const [done, setDone] = useState<Act>();
  const form = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<Partial<Record<Act, HTMLButtonElement | null>>>({});
  const may = (Object.keys(FORMS) as Act[]).filter((act) => claim.may.includes(act));
  const turnTo = (act: Act) => {
    setDone(undefined);
    setOpen(act);
  };
  const close = () => {
    const was = open;
    setOpen(undefined);
    if (was) {
      buttons.current[was]?.focus();
    }
  };
  useKeys(Object.fromEntries(may.map((act) => [act, () => turnTo(act)])));
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [open]);
  useLayoutEffect(() => {
    said.current?.focus();
  }, [done]);
  const Form = open && FORMS[open];
  return (
    <Card>
      <div class="row apart">
        <h2>{texts.acts}</h2>
        <p class="quiet small">{texts.customerSees(claim.pseudonym)}</p>
      </div>
      {done && (
        <p ref={said} tabIndex={-1} class="ds-alert" data-color="success">
          {texts.done[done]}
        </p>
      )}
      {may.length === 0 && !Form && claim.lease?.mine !== false && <p>{texts.noActs}</p>}
      <div class="row no-print" role="group" aria-label={texts.acts}>
        {may.map((act) => (
          <button
            key={act}
            ref={(button) => {
              buttons.current[act] = button;
            }}
            type="button"
            class="ds-button"
            data-variant={act === open ? 'primary' : 'secondary'}
            data-act={act}
            aria-expanded={act === open}
            aria-keyshortcuts={keyOf(act)}
            onClick={() => (act === open ? close() : turnTo(act))}
          >
            {texts.act[act]}
            <Key of={act} />
          </button>
        ))}
      </div>
      {Form && (
        <div
          ref={form}
          class="act"
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              close();
            }
          }}
        >
          <Form
            key={open}
            act={open}
            claim={claim}
            turnTo={turnTo}
            moved={again}
            done={(next) => {
              setOpen(undefined);
              setDone(open);
              moved(next);
            }}
          />
        </div>
      )}
    </Card>
  );
}
