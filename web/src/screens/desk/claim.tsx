import type { Screen } from '../../router';
import { Refusal, Skeleton } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Acts } from './acts';
import { forAgents } from './at-desk';
import { Calm } from './calm';
import { useCase } from './case';
import { Facts } from './facts';
import { Files } from './files';
import { Gives } from './gives';
import { Happened } from './happened';
import { Hold } from './hold';
import { NextCase } from './next-case';
import { Promises } from './promises';
import { useTexts } from './texts';
import { OwnWords } from './words';

/** One case: calmly what it is about, what can be done, and beside it what is known. */
export default forAgents(function Claim({ params }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const { claim, refused, moved, again } = useCase(id);
  return (
    <Page title={claim?.kindText ?? texts.desk} lead={claim && <span class="code">{claim.reference}</span>} back={['/desk', texts.queue]} wide>
      {!claim && !refused && <Skeleton />}
      {refused && <Refusal refused={refused} again={() => void again()} />}
      {claim && (
        <div class="columns">
          <div class="stack">
            <Hold claim={claim} />
            <Calm claim={claim} />
            <Gives claim={claim} />
            <Acts claim={claim} moved={moved} again={again} />
            <NextCase quiet />
            <OwnWords claim={claim} />
          </div>
          <div class="stack">
            <Promises claim={claim} />
            <Happened claim={claim} />
            <Files id={id} />
            <Facts id={id} />
          </div>
        </div>
      )}
    </Page>
  );
});
