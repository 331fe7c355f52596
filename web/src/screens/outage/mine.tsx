import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { now } from '../../lib/now';
import { usePages } from '../../lib/pages';
import { nameOf, usePoints } from '../../lib/point';
import type { Got } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { toneOf } from '../../ui/outage-line';
import { Page } from '../../ui/page';
import { Amount, Card, Facts, More, Section, Tag } from '../../ui/parts';
import { Compensation } from './compensation';
import { durationText } from './duration';
import { useTexts } from './texts';

type MyOutage = Got<'/v1/outages/mine'>['items'][number];

/** How long after the power came back "it did not come back here" is offered. */
const STILL = 3 * 86_400_000;

/** My outages now and before, for how long each was, and what the law gives for it; and what I reported. */
export default function Mine() {
  const texts = useTexts();
  const { first, items, more } = usePages('/v1/outages/mine', { limit: 10 });
  return (
    <Page title={texts.mine} back={['/outages', texts.title]}>
      <p>
        <a class="ds-button" href="/outages/report">
          {texts.report}
        </a>
      </p>
      <Answer of={first}>
        {() => (
          <>
            {items.length === 0 && <p>{texts.noneMine}</p>}
            <ul class="list">
              {items.map((each) => (
                <li key={each.meteringPoint + each.startedAt}>
                  <One of={each} />
                </li>
              ))}
            </ul>
            {more}
          </>
        )}
      </Answer>
      <Reports />
    </Page>
  );
}

function One({ of: each }: { of: MyOutage }) {
  const texts = useTexts();
  const speaking = language.value;
  const points = usePoints();
  const { outage, startedAt, restoredAt, minutes, noticeCheck, compensation, joined, kind } = each;
  const point = points.data?.items.find(({ id }) => id === each.meteringPoint);
  const wasBack = restoredAt !== undefined && now.value - Date.parse(restoredAt) < STILL;
  return (
    <Card tone={toneOf(each)}>
      <div class="row apart">
        <h2>{texts.kinds[kind as keyof typeof texts.kinds]}</h2>
        <Tag tone={toneOf(each)}>{each.statusText}</Tag>
      </div>
      <p>{each.causeText}</p>
      {each.estimate && <p>{each.estimate.text}</p>}
      <Facts
        of={[
          [texts.address, point ? nameOf(point) : each.meteringPoint],
          [kind === 'PLANNED' ? texts.starts : texts.started, formatInstant(startedAt, speaking)],
          restoredAt !== undefined && [texts.restoredAt, formatInstant(restoredAt, speaking)],
          minutes !== undefined && [texts.howLong, durationText(minutes, texts)],
          compensation?.amount && [texts.lawGives, <Amount of={compensation.amount} />],
        ]}
      />
      {joined.length > 0 && <p class="quiet small">{texts.joined(joined.length + 1)}</p>}
      {noticeCheck && (
        <More title={texts.notice}>
          <p>{noticeCheck.text}</p>
          {noticeCheck.rule && (
            <p class="quiet small">
              {noticeCheck.rule.text} {noticeCheck.rule.source}
            </p>
          )}
        </More>
      )}
      {compensation && <Compensation id={compensation.id} />}
      <div class="row no-print">
        {outage !== undefined && (
          <a class="ds-link" href={'/outages/' + outage}>
            {texts.seeStory}
          </a>
        )}
        {wasBack && (
          <a class="ds-link" href={`/outages/report?point=${each.meteringPoint}${outage === undefined ? '' : '&still=' + outage}`}>
            {texts.stillOut}
          </a>
        )}
      </div>
      <Age asOf={each.asOf} source={each.source} />
    </Card>
  );
}

/** "Have you got my message?" */
function Reports() {
  const texts = useTexts();
  const { first, items, more } = usePages('/v1/outage-reports', { limit: 5 });
  return (
    <Section title={texts.reports}>
      <Card>
        <Answer of={first}>
          {() =>
            items.length === 0 ? (
              <p>{texts.noReports}</p>
            ) : (
              <>
                <ul class="lines">
                  {items.map((report) => (
                    <li key={report.id} class="stack tight">
                      <p>{report.text}</p>
                      <p>{report.next.text}</p>
                      {report.outage !== undefined && (
                        <p>
                          <a href={'/outages/' + report.outage}>{texts.seeStory}</a>
                        </p>
                      )}
                    </li>
                  ))}
                </ul>
                {more}
              </>
            )
          }
        </Answer>
      </Card>
    </Section>
  );
}
