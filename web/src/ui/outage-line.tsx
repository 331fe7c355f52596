import type { components } from '../api/contract';
import { formatInstant } from '../lib/dates';
import { language } from '../lib/language';
import { formatNumber } from '../lib/money';
import { Tag, type Tone } from './parts';
import { useShellTexts } from './texts';

export type Outage = components['schemas']['OutageSummary'];

export function toneOf({ kind, restoredAt }: Pick<Outage, 'kind' | 'restoredAt'>): Tone {
  if (restoredAt !== undefined) {
    return 'success';
  }
  return kind === 'PLANNED' ? 'info' : 'warning';
}

/** An outage in a list: what is known of it in short, and the way to its story. */
export function OutageLine({ outage }: { outage: Outage }) {
  const texts = useShellTexts();
  const speaking = language.value;
  return (
    <li class="stack tight">
      <p class="row">
        <strong>{outage.title}</strong>
        <Tag tone={toneOf(outage)}>{outage.statusText}</Tag>
      </p>
      <p>{outage.causeText}</p>
      {outage.estimate && <p>{outage.estimate.text}</p>}
      <p class="quiet small">
        {texts.from(formatInstant(outage.startedAt, speaking))}
        {outage.customers !== undefined && ' · ' + texts.customers(formatNumber(outage.customers, speaking))}
      </p>
      <p>
        <a href={'/outages/' + outage.id}>
          {texts.outageStory}
          <span class="ds-sr-only">: {outage.title}</span>
        </a>
      </p>
    </li>
  );
}
