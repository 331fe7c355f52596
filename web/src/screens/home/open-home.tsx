import { Page } from '../../ui/page';
import { OutageSearch } from '../../ui/outage-search';
import { PlannedWork } from './planned-work';
import { QueuesNow } from './queues-now';
import { useTexts } from './texts';

export function OpenHome() {
  const texts = useTexts();
  return (
    <Page title={texts.openTitle} lead={texts.openLead} wide>
      <div class="columns">
        <div class="stack">
          <OutageSearch />
          <PlannedWork />
        </div>
        <QueuesNow />
      </div>
    </Page>
  );
}
