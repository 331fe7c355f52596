import { Card } from '../../ui/parts';
import type { DeskClaim } from './case';
import { useMe } from './frame';
import { useTexts } from './texts';
import { useAt } from './when';

/** What really happened, the latest first, without what was said. */
export function Happened({ claim }: { claim: DeskClaim }) {
  const texts = useTexts();
  const at = useAt();
  const isLeader = useMe().data?.leader === true;
  return (
    <Card>
      <h2>{texts.happened}</h2>
      <ol class="lines">
        {[...claim.happened].reverse().map((entry) => (
          <li key={entry.at + entry.what} class="stack tight">
            <p>{entry.text}</p>
            <p class="quiet small">
              {at(entry.at)} · {entry.by === 'CUSTOMER' ? texts.customer : entry.byText}
            </p>
          </li>
        ))}
      </ol>
      {isLeader && (
        <p>
          <a href={'/desk/log?claim=' + claim.id}>{texts.whoDid}</a>
        </p>
      )}
    </Card>
  );
}
