import './claim.css';
import { useDrafts } from '../../lib/drafts';
import { useResource } from '../../lib/resource';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Copy, Deadlines } from '../../ui/parts';
import { useTexts } from './texts';

/** It has arrived: its reference, and what happens when. The address stays good. */
export default function Receipt({ params }: Screen) {
  const texts = useTexts();
  const id = params['id'] ?? '';
  const claim = useResource('/v1/claims/{id}', { path: { id } });
  const refusedFiles = useDrafts()
    .filter((draft) => draft.claim?.id === id)
    .flatMap((draft) => draft.files.filter((file) => file.state === 'REFUSED'));
  return (
    <Page title={texts.receivedTitle} back={['/claims', texts.title]}>
      <Answer of={claim}>
        {(found) => (
          <>
            <Card tone="calm">
              <p class="quiet">{texts.reference}</p>
              <div class="row apart">
                <p class="big code">{found.reference}</p>
                <Copy text={found.reference} what={texts.reference} />
              </div>
              <p>{texts.referenceWhy}</p>
            </Card>
            {refusedFiles.map((file) => (
              <div key={file.id} class="ds-alert" data-color="warning">
                <p>
                  {texts.fileRefused(file.name)} {file.refused?.detail ?? file.refused?.title}
                </p>
              </div>
            ))}
            <Card>
              <h2>{texts.nextTitle}</h2>
              <ol class="happens">
                <li>{texts.happensRead}</li>
                {found.nextUpdate && <li>{found.nextUpdate.text}</li>}
                <li>{found.decidedByText}</li>
                <li>{texts.happensTold}</li>
              </ol>
              <Deadlines of={found.deadlines} say={texts.byLaw} />
            </Card>
            <div class="row no-print">
              <a class="ds-button" href={'/claims/' + id}>
                {texts.follow}
              </a>
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => print()}>
                {texts.print}
              </button>
            </div>
            <Age asOf={claim.at} />
          </>
        )}
      </Answer>
    </Page>
  );
}
