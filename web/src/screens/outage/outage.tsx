import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { formatNumber } from '../../lib/money';
import { useResource, type Got } from '../../lib/resource';
import { signedIn } from '../../lib/session';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { toneOf } from '../../ui/outage-line';
import { Page } from '../../ui/page';
import { Card, Facts, Section, Tag } from '../../ui/parts';
import { AreaPicture } from './area-picture';
import { Estimates } from './estimates';
import './outage.css';
import { useTexts } from './texts';

type Outage = Got<'/v1/outages/{id}'>;

const SOON = 15_000;

/** One outage: until when, why, and everything that happened, with each estimate and what moved it. */
export default function OneOutage({ params }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const found = useResource('/v1/outages/{id}', { path: { id } }, { every: SOON });
  return (
    <Page title={found.data?.title ?? texts.outage} back={['/outages', texts.title]}>
      <Answer of={found}>
        {(outage) => (
          <>
            <Now outage={outage} />
            <Story story={outage.story} />
            {outage.estimates.length > 0 && <Estimates outage={outage} />}
            {outage.area && (
              <Section title={texts.where}>
                <Card>
                  <AreaPicture area={outage.area} name={texts.areaOf(outage.title)} />
                  {outage.postalCodes && outage.postalCodes.length > 0 && (
                    <p class="quiet small">{texts.postalCodes(outage.postalCodes.join(', '))}</p>
                  )}
                </Card>
              </Section>
            )}
            <Ways outage={outage} />
            <Age asOf={outage.asOf} source={outage.source} old={outage.state === 'STALE'} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Now({ outage }: { outage: Outage }) {
  const texts = useTexts();
  const speaking = language.value;
  const { startedAt, plannedEnd, restoredAt, customers, gridCompany } = outage;
  return (
    <Card tone={toneOf(outage)}>
      {outage.stateText !== undefined && <p>{outage.stateText}</p>}
      <p>
        <Tag tone={toneOf(outage)}>{outage.statusText}</Tag>
      </p>
      {outage.estimate && (
        <p>
          <strong>{outage.estimate.text}</strong>
        </p>
      )}
      <p>{outage.causeText}</p>
      {outage.workDone !== undefined && <p>{outage.workDone}</p>}
      <Facts
        of={[
          [outage.kind === 'PLANNED' ? texts.starts : texts.started, formatInstant(startedAt, speaking)],
          plannedEnd !== undefined && [texts.plannedEnd, formatInstant(plannedEnd, speaking)],
          restoredAt !== undefined && [texts.restoredAt, formatInstant(restoredAt, speaking)],
          customers !== undefined && [texts.customers, formatNumber(customers, speaking)],
          gridCompany !== undefined && [texts.gridCompany, gridCompany],
        ]}
      />
    </Card>
  );
}

/** What really happened, the newest first. */
function Story({ story }: { story: Outage['story'] }) {
  const texts = useTexts();
  return (
    <Section title={texts.story}>
      <Card>
        <ol class="timeline">
          {story.toReversed().map((entry) => (
            <li key={entry.at + entry.what}>
              <p>{entry.text}</p>
              <p class="quiet small">{formatInstant(entry.at, language.value)}</p>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}

function Ways({ outage: { id, kind, restoredAt, phone, status } }: { outage: Outage }) {
  const texts = useTexts();
  return (
    <div class="row no-print">
      {kind === 'PLANNED' && status !== 'CANCELLED' && (
        <a class="ds-button" data-variant="secondary" href={`/v1/outages/${id}/calendar.ics`} download>
          {texts.calendar}
        </a>
      )}
      {signedIn.value && restoredAt !== undefined && (
        <a class="ds-button" data-variant="secondary" href={'/outages/report?still=' + id}>
          {texts.stillOut}
        </a>
      )}
      {phone !== undefined && (
        <a class="ds-button" data-variant="tertiary" href={'tel:' + phone}>
          {texts.callGrid(phone)}
        </a>
      )}
    </div>
  );
}
