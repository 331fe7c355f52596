import { formatDay } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatEnergy, formatNumber } from '../../lib/money';
import type { components } from '../../api/contract';
import { Age } from '../../ui/answer';
import { Card, Tag, type Tone } from '../../ui/parts';
import { Confirm } from './confirm';
import { ShareBar } from '../../ui/pictures';
import { Photo } from './photo';
import { useTexts } from './texts';

export type Reading = components['schemas']['Reading'];

const TONES: Record<string, Tone> = { VALID: 'success', SETTLED: 'success', IMPLAUSIBLE: 'warning', REJECTED: 'danger' };

interface ReadingCardProps {
  id: string;
  reading: Reading;
  /** The most that was used between any two readings. */
  most: number;
  /** Where it is shown alone: what has become of it since. */
  told?: (reading: Reading) => void;
}

/** One reading: what became of it, why, and what the customer can do. */
export function ReadingCard({ id, reading, most, told }: ReadingCardProps) {
  const texts = useTexts();
  const speaking = language.value;
  const tone = TONES[reading.state] ?? 'info';
  const { consumptionKwh: kwh, since, reasonText, findings = [], next } = reading;
  const others = findings.filter((finding) => finding.text !== reasonText);
  const waits = next.what === 'CONFIRM_OR_PHOTO';
  return (
    <Card {...((waits || tone === 'danger') && { tone })}>
      <div class="row apart">
        <h3>{formatDay(reading.readOn, speaking)}</h3>
        <Tag tone={tone}>{reading.stateText}</Tag>
      </div>
      <p class="row apart">
        <span class="big">{formatNumber(reading.register, speaking)}</span>
        <span class="quiet">{reading.byText}</span>
      </p>
      {kwh !== undefined && since !== undefined && (
        <div class="stack tight">
          <p>{texts.usedSince(formatEnergy(kwh, speaking), formatDay(since, speaking))}</p>
          {most > 0 && <ShareBar share={kwh / most} />}
        </div>
      )}
      {reasonText !== undefined && <p>{reasonText}</p>}
      {others.map((finding) => (
        <p key={finding.code}>{finding.text}</p>
      ))}
      {next.what !== 'NOTHING' && (
        <p>
          <strong>{next.text}</strong>
        </p>
      )}
      {waits && <Confirm id={id} reading={reading} {...(told && { told })} />}
      {reading.hasPhoto && <Photo id={id} reading={reading} />}
      <p class="quiet small">{reading.ownerText}</p>
      <Age asOf={reading.asOf} source={reading.source} />
    </Card>
  );
}
