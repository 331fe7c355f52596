import type { ComponentChildren } from 'preact';
import { formatAgo, formatClock, formatIn, formatInstant, dayOf, type Instant } from '../lib/dates';
import { language } from '../lib/language';
import { now } from '../lib/now';
import type { Refused } from '../lib/problem';
import type { Resource } from '../lib/resource';
import { useShellTexts } from './texts';

/** How a moment of the near past is said: how long ago, then the clock, then the day. */
export function useWhen(): (at: Instant | number) => string {
  const speaking = language.value;
  const time = now.value;
  const texts = useShellTexts();
  return (at) => {
    const then = new Date(at).getTime();
    if (Math.abs(time - then) < 60_000) {
      return texts.justNow;
    }
    if (Math.abs(time - then) < 3_600_000) {
      return formatAgo(Math.min(then, time), time, speaking);
    }
    return dayOf(then) === dayOf(time) ? formatClock(then, speaking) : formatInstant(then, speaking);
  };
}

/** How old a fact is, and who told it. */
export function Age({ asOf, source, old }: { asOf?: Instant | number | undefined; source?: string; old?: boolean }) {
  const texts = useShellTexts();
  const when = useWhen();
  if (asOf === undefined && source === undefined) {
    return null;
  }
  return (
    <p class="age" data-old={old ? '' : undefined}>
      {asOf !== undefined && <span>{old ? texts.old(when(asOf)) : texts.updated(when(asOf))}</span>}
      {source !== undefined && <span>{texts.source(source)}</span>}
    </p>
  );
}

/** What could not be done or shown, why, and what to do now. */
export function Refusal({ refused, again }: { refused: Refused; again?: () => void }) {
  const texts = useShellTexts();
  const own = refused.slug === 'offline' ? 'offline' : 'unclear';
  const why = refused.detail ?? (refused.title === undefined ? texts.refusedWhy[own] : undefined);
  return (
    <div class="ds-alert stack tight" data-color={refused.slug === 'offline' ? 'info' : 'warning'} role="alert">
      <h2>{refused.title ?? texts.refusedTitle[own]}</h2>
      {why !== undefined && <p>{why}</p>}
      {refused.errors.map((error) => (
        <p key={error.pointer + error.detail}>{error.detail}</p>
      ))}
      {refused.retryAfter !== undefined && <p>{texts.retryIn(formatIn(refused.retryAfter, language.value))}</p>}
      {refused.status >= 500 && refused.requestId !== undefined && (
        <p class="small">{texts.requestId(refused.requestId)}</p>
      )}
      {again && (
        <p>
          <button type="button" class="ds-button" data-variant="secondary" onClick={again}>
            {texts.again}
          </button>
        </p>
      )}
    </div>
  );
}

export function Skeleton() {
  const texts = useShellTexts();
  return (
    <div class="stack waiting" role="status" aria-busy="true">
      <span class="ds-sr-only">{texts.loading}</span>
      <div class="skeleton" aria-hidden="true" />
      <div class="skeleton" aria-hidden="true" />
      <div class="skeleton" aria-hidden="true" />
    </div>
  );
}

interface AnswerProps<T> {
  of: Resource<T>;
  children: (data: T) => ComponentChildren;
  /** For refusals that this screen has words of its own for; null where it has none. */
  refusal?: (refused: Refused) => ComponentChildren;
}

/** What the portal answered; until then that we ask; where it refused, why; where it is old, how old. */
export function Answer<T>({ of, children, refusal }: AnswerProps<T>) {
  const { data, refused, at, again } = of;
  if (data === undefined) {
    return refused ? <>{refusal?.(refused) ?? <Refusal refused={refused} again={again} />}</> : <Skeleton />;
  }
  return (
    <>
      {refused && <Age asOf={at} old />}
      {children(data)}
    </>
  );
}
