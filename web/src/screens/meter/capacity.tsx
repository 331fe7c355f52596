import { addDays, dayOf, formatHours, formatMonth } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatEnergy } from '../../lib/money';
import { now } from '../../lib/now';
import { useResource, type Got } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Amount, Card, More, Section, Tag, type Tone } from '../../ui/parts';
import { ShareBar } from '../../ui/pictures';
import './meter.css';
import { pathTo, spanOf } from './span';
import { Step } from './step';
import { useTexts } from './texts';

type Capacity = Got<'/v1/metering-points/{id}/capacity'>;
type Charge = Capacity['charges'][number];

const FEW = 3;

const TONES: Record<string, Tone> = { FINAL: 'success', SO_FAR: 'info', PRELIMINARY: 'warning' };

/** Which hours make the charge that customers understand least, and which do not. */
export default function CapacityOf({ params, query }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const span = spanOf('day', query.get('month'), addDays(dayOf(now.value), -1));
  const month = span.at;
  const capacity = useResource('/v1/metering-points/{id}/capacity', { path: { id }, query: { month } });
  const named = (each: string) => formatMonth(each, language.value);
  const pathOf = (each: string) => `/capacity/${id}?month=${each}`;
  return (
    <Page title={texts.capacityTitle(named(month))} back={[pathTo(id, 'day', month), texts.consumption]}>
      <nav class="no-print" aria-label={texts.views}>
        <ul class="views">
          <Step path={pathOf(span.earlier)} say={texts.earlier(named(span.earlier))} name="back" />
          {span.later !== undefined && <Step path={pathOf(span.later)} say={texts.later(named(span.later))} name="on" />}
        </ul>
      </nav>
      <Answer of={capacity}>
        {(found) => (
          <>
            {found.charges.length === 0 && (
              <Card>
                <p>{found.state === 'NO_MODEL' ? texts.noModel : texts.nothingKnown}</p>
              </Card>
            )}
            {found.charges.map((charge) => (
              <ChargeCard key={charge.id} charge={charge} state={found.state} />
            ))}
            <Doubts found={found} />
            {found.reference !== undefined && (
              <p>
                <a href={found.reference}>{texts.reference}</a>
              </p>
            )}
            <Age asOf={found.asOf} {...(found.source !== undefined && { source: found.source })} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function ChargeCard({ charge, state }: { charge: Charge; state: string }) {
  const texts = useTexts();
  const tone = TONES[state];
  const highest = Math.max(0.001, ...[...charge.peaks, ...charge.others].map((hour) => hour.kwh));
  return (
    <Card>
      <div class="row apart">
        <h2>{charge.name}</h2>
        {tone && <Tag tone={tone}>{texts.state[state] ?? state}</Tag>}
      </div>
      {charge.amount && (
        <p class="big">
          <Amount of={charge.amount} />
        </p>
      )}
      <p>{charge.text}</p>
      <p class="quiet">{charge.model}</p>
      {charge.peaks.length > 0 && (
        <div class="stack tight">
          <h3>{texts.peaks}</h3>
          <ol class="lines">
            {charge.peaks.map((hour) => (
              <li key={hour.from} class="stack tight">
                <p class="row line">
                  <span>{formatHours(hour, language.value)}</span>
                  <strong class="sum">{formatEnergy(hour.kwh, language.value, 2)}</strong>
                </p>
                <ShareBar share={hour.kwh / highest} guessed={hour.quality !== 'MEASURED'} />
                {hour.quality !== 'MEASURED' && (
                  <p>
                    <Tag tone="warning">{texts.quality[hour.quality] ?? hour.quality}</Tag>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      {charge.nextLower && (
        <div class="ds-alert" data-color="info">
          <p>{charge.nextLower.text}</p>
        </div>
      )}
      {charge.others.length > 0 && (
        <More title={texts.others}>
          <ul class="lines">
            {charge.others.map((hour) => (
              <li key={hour.from} class="stack tight">
                <p class="row line">
                  <span>{hour.whyText}</span>
                  <span class="sum">{formatEnergy(hour.kwh, language.value, 2)}</span>
                </p>
                <ShareBar share={hour.kwh / highest} quiet />
              </li>
            ))}
          </ul>
        </More>
      )}
    </Card>
  );
}

function Doubts({ found }: { found: Capacity }) {
  const texts = useTexts();
  return found.doubts.length === 0 ? null : (
    <Section title={texts.doubts}>
      <Card tone="warning">
        <DoubtLines doubts={found.doubts.slice(0, FEW)} />
        {found.doubts.length > FEW && (
          <More title={texts.moreDoubts(found.doubts.length - FEW)}>
            <DoubtLines doubts={found.doubts.slice(FEW)} />
          </More>
        )}
      </Card>
    </Section>
  );
}

function DoubtLines({ doubts }: { doubts: Capacity['doubts'] }) {
  return (
    <ul class="lines">
      {doubts.map((doubt) => (
        <li key={doubt.from}>{doubt.text}</li>
      ))}
    </ul>
  );
}
