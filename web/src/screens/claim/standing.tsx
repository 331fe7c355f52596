import './claim.css';
import type { components } from '../../api/contract';
import type { Tone } from '../../ui/parts';
import { useTexts } from './texts';

export type Claim = components['schemas']['Claim'];

const TONES: Record<string, Tone> = {
  WAITING_FOR_YOU: 'warning',
  GRANTED: 'success',
  PARTLY: 'success',
  GOODWILL: 'success',
  REJECTED: 'neutral',
  CONTESTED: 'info',
  READ: 'info',
  WAITING_FOR_OTHERS: 'info',
};

export function toneOf({ state, outcome }: Claim): Tone {
  return TONES[outcome && state !== 'CONTESTED' ? outcome.result : state] ?? 'neutral';
}

const STEPS = ['RECEIVED', 'READ', 'DECIDED'] as const;

/** How far it has come: received, read, decided; and again where it was contested. */
export function Progress({ claim }: { claim: Claim }) {
  const texts = useTexts();
  if (claim.state === 'DRAFT' || claim.state === 'WITHDRAWN') {
    return null;
  }
  const isDecided = claim.state === 'DECIDED' || claim.state === 'CLOSED';
  const at = isDecided ? 2 : claim.state === 'RECEIVED' ? 0 : 1;
  return (
    <ol class="progress-steps" aria-label={texts.progress}>
      {STEPS.map((step, i) => (
        <li key={step} class={i < at || isDecided ? 'done' : i === at ? 'now' : ''} aria-current={i === at ? 'step' : undefined}>
          {texts.steps[step]}
          <span class="ds-sr-only">: {i < at || isDecided ? texts.stepDone : i === at ? texts.stepNow : texts.stepLater}</span>
        </li>
      ))}
    </ol>
  );
}
