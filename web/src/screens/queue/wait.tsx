import { Age } from '../../ui/answer';
import { Tag, type Tone } from '../../ui/parts';
import type { Queue } from './live';
import { useTexts } from './texts';

const TONES: Record<string, Tone> = { RISING: 'warning', FALLING: 'success', STEADY: 'neutral' };

/** The wait now with its age, or why it cannot be told: silence is never "no queue". */
export function Wait({ queue }: { queue: Queue }) {
  const texts = useTexts();
  const { wait, trend, notice, hours, asOf, freshness } = queue;
  const words = trend === undefined ? undefined : texts.trend[trend as keyof typeof texts.trend];
  return (
    <>
      {notice !== undefined && <p class="ds-alert" data-color="info">{notice}</p>}
      {wait ? (
        <p class="row">
          <span class="big">{wait.shown.text}</span>
          {words !== undefined && <Tag tone={TONES[trend ?? ''] ?? 'neutral'}>{words}</Tag>}
        </p>
      ) : (
        <p>
          <Tag>{freshness === 'CLOSED' ? texts.closed : texts.notSeen}</Tag>
        </p>
      )}
      <p>{queue.text}</p>
      {freshness !== 'CLOSED' && <p class="quiet">{hours.text}</p>}
      <Age asOf={asOf} old={freshness === 'STALE' || freshness === 'UNKNOWN'} />
    </>
  );
}

export function Phone({ queue: { phone, hours } }: { queue: Queue }) {
  const texts = useTexts();
  return phone === undefined ? null : (
    <p>
      <a class="ds-button" data-variant={hours.open ? 'primary' : 'secondary'} href={'tel:' + phone}>
        {texts.call(phone)}
      </a>
    </p>
  );
}
