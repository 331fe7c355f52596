import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay, type Day } from '../lib/dates';
import { formatChange, formatMoney, type Money } from '../lib/money';
import { language } from '../lib/language';
import { useShellTexts } from './texts';

export type Tone = 'danger' | 'warning' | 'info' | 'success' | 'neutral' | 'calm';

export function Amount({ of, change }: { of: Money; change?: boolean }) {
  return <span class="sum">{(change ? formatChange : formatMoney)(of, language.value)}</span>;
}

export function Card({ tone, children }: { tone?: Tone; children: ComponentChildren }) {
  const needs = tone === 'danger' || tone === 'warning' || tone === 'info';
  return (
    <div class={needs ? 'card needs' : 'card'} data-tone={tone}>
      {children}
    </div>
  );
}

/** A part of a page with a heading of its own. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={tone === 'calm' ? 'accent' : tone}>
      {children}
    </span>
  );
}

/** A heading over a value, one below the other. */
export function Facts({ of }: { of: readonly (readonly [string, ComponentChildren, 'total'?] | false | undefined)[] }) {
  return (
    <dl class="facts">
      {of.map(
        (fact) =>
          fact && (
            <div key={fact[0]} class={fact[2]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function More({ title, children, open }: { title: string; children: ComponentChildren; open?: boolean }) {
  return (
    <details class="ds-details" data-color="neutral" open={open}>
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

interface DeadlinesProps {
  of: readonly { by: Day; text: string; rule: { source: string } }[];
  /** "By law no later than …" */
  say: (day: string) => string;
}

/** What the law says of when, apart from what we promise ourselves. */
export function Deadlines({ of, say }: DeadlinesProps) {
  return (
    <>
      {of.map((deadline) => (
        <div key={deadline.text}>
          <p>
            {say(formatDay(deadline.by, language.value))} {deadline.text}
          </p>
          <p class="quiet small">{deadline.rule.source}</p>
        </div>
      ))}
    </>
  );
}

/** Copies a text that has to be typed exactly elsewhere. */
export function Copy({ text, what }: { text: string; what: string }) {
  const texts = useShellTexts();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 3000);
  };
  return (
    <>
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={() => void copy()}>
        {done ? texts.copied : texts.copy}
        <span class="ds-sr-only"> {what}</span>
      </button>
      <span role="status" class="ds-sr-only">
        {done ? texts.copied : ''}
      </span>
    </>
  );
}
