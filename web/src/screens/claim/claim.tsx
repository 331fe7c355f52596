import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Follows } from '../../ui/follows';
import { Page } from '../../ui/page';
import { Card, Deadlines, Facts, More, Tag } from '../../ui/parts';
import { Attachments } from './attachments';
import { Ladder } from './ladder';
import { Messages } from './messages';
import { Outcome } from './outcome';
import { Progress, toneOf, type Claim } from './standing';
import { Steps } from './steps';
import { useTexts } from './texts';
import { Timeline } from './timeline';

const OFTEN = 15_000;

/** One claim: where it stands and when more is said, then what was written, what happened, and what can be done. */
export default function ClaimScreen({ params }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const claim = useResource('/v1/claims/{id}', { path: { id } }, { every: OFTEN });
  return (
    <Page title={claim.data?.kindText ?? texts.one} back={['/claims', texts.title]}>
      <Answer of={claim}>
        {(found) => (
          <>
            <Standing claim={found} />
            {found.outcome && <Outcome outcome={found.outcome} />}
            <Follows title={texts.followsTitle} of={found.follows} />
            <Messages claim={found} />
            <Attachments claim={found} />
            <Timeline id={id} />
            <Steps claim={found} />
            {found.state !== 'DRAFT' && <Ladder id={id} open={found.outcome?.result === 'REJECTED'} />}
            <Age asOf={claim.at} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Standing({ claim }: { claim: Claim }) {
  const texts = useTexts();
  const speaking = language.value;
  const tone = toneOf(claim);
  return (
    <Card tone={tone === 'success' ? 'calm' : tone}>
      <div class="row apart">
        <p class="code">{claim.reference}</p>
        <Tag tone={tone}>{claim.outcome && claim.state !== 'CONTESTED' ? claim.outcome.resultText : claim.stateText}</Tag>
      </div>
      <Progress claim={claim} />
      <div class="stack tight" role="status">
        {claim.nextUpdate && <p>{claim.nextUpdate.text}</p>}
        <p class="quiet">{claim.clock.text}</p>
      </div>
      <Deadlines of={claim.deadlines} say={texts.byLaw} />
      <Facts
        of={[
          [texts.whoDecides, claim.decidedByText],
          claim.receivedAt !== undefined && [texts.received, formatInstant(claim.receivedAt, speaking)],
          claim.decidedAt !== undefined && [texts.decided, formatInstant(claim.decidedAt, speaking)],
          claim.details.invoice !== undefined && [
            texts.invoice,
            <a href={'/invoices/' + encodeURIComponent(claim.details.invoice)}>{claim.details.invoice}</a>,
          ],
        ]}
      />
      {claim.text !== undefined && (
        <More title={texts.ownWords}>
          <p class="said">{claim.text}</p>
        </More>
      )}
    </Card>
  );
}
