import { formatDay, dayOf, formatInstant } from '../../lib/dates';
import { useDrafts, type Draft } from '../../lib/drafts';
import { language } from '../../lib/language';
import { usePages } from '../../lib/pages';
import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Section, Tag } from '../../ui/parts';
import { toneOf, type Claim } from './standing';
import { useTexts } from './texts';

/** Every claim with where it stands and when we say more; what is not sent yet comes first. */
export default function Claims() {
  const texts = useTexts();
  const claims = usePages('/v1/claims', {});
  const drafts = useDrafts().filter((draft) => draft.state !== 'SENT');
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div class="row">
        <a class="ds-button" href="/claims/new">
          {texts.somethingWrong}
        </a>
      </div>
      {drafts.length > 0 && <NotSent drafts={drafts} />}
      <Card>
        <Answer of={claims.first}>
          {() => (
            <>
              {claims.items.length === 0 && <p>{texts.noClaims}</p>}
              <ul class="lines">
                {claims.items.map((claim) => (
                  <li key={claim.id}>
                    <ClaimLine claim={claim} />
                  </li>
                ))}
              </ul>
              <Age asOf={claims.first.at} />
            </>
          )}
        </Answer>
        {claims.more}
      </Card>
    </Page>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  const texts = useTexts();
  const speaking = language.value;
  const when = claim.nextUpdate
    ? texts.moreBy(formatDay(dayOf(claim.nextUpdate.by), speaking))
    : texts.sentOn(formatDay(dayOf(claim.receivedAt ?? claim.createdAt), speaking));
  return (
    <a class="way" href={'/claims/' + claim.id}>
      <span class="stack tight">
        <span class="way-name">{claim.kindText}</span>
        <span class="quiet small">{when}</span>
      </span>
      <Tag tone={toneOf(claim)}>{claim.outcome?.resultText ?? claim.stateText}</Tag>
    </a>
  );
}

function NotSent({ drafts }: { drafts: Draft[] }) {
  const texts = useTexts();
  const kinds = useResource('/v1/claims/kinds');
  const titleOf = (draft: Draft) => kinds.data?.items.find((form) => form.kind === draft.kind)?.title ?? texts.draft;
  return (
    <Section title={texts.notSent}>
      <Card>
        <ul class="lines">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <a class="way" href={`/claims/draft/${draft.id}?q=check`}>
                <span class="stack tight">
                  <span class="way-name">{titleOf(draft)}</span>
                  <span class="quiet small">{texts.writtenAt(formatInstant(draft.at, language.value))}</span>
                </span>
                <Tag tone={draft.state === 'WAITING' ? 'info' : 'neutral'}>
                  {draft.state === 'WAITING' ? texts.waits : texts.draft}
                </Tag>
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
