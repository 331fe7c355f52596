import { useEffect } from 'preact/hooks';
import { go, shown } from '../../router';
import { Age, Answer, Skeleton } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Ways } from '../../ui/ways';
import { nameOf, usePoints, type Point } from '../../lib/point';
import { useTexts } from './texts';

/** Which home is meant; where there is only one, straight on. */
export default function Points() {
  const texts = useTexts();
  const points = usePoints();
  const onward = shown.value?.path === '/readings' ? '/readings/' : '/consumption/';
  const only = points.data?.items.length === 1 ? points.data.items[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) {
      go(onward + only, { replace: true });
    }
  }, [only, onward]);
  return (
    <Page title={texts.pointsTitle}>
      <Answer of={points}>
        {({ items }) =>
          only !== undefined ? (
            <Skeleton />
          ) : items.length === 0 ? (
            <Card>
              <p>{texts.noPoints}</p>
            </Card>
          ) : (
            <ul class="list">
              {items.map((point) => (
                <li key={point.id}>
                  <PointCard point={point} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function PointCard({ point }: { point: Point }) {
  const texts = useTexts();
  const named = (way: string) => (
    <>
      {way}
      <span class="ds-sr-only">: {nameOf(point)}</span>
    </>
  );
  return (
    <Card>
      <h2>{nameOf(point)}</h2>
      <p>{point.reading.wayText}</p>
      <p>{point.reading.next.text}</p>
      <Ways
        of={[
          ['/consumption/' + point.id, named(texts.consumption)],
          ['/readings/' + point.id, named(texts.readings)],
        ]}
      />
      <Age asOf={point.asOf} {...(point.source !== undefined && { source: point.source })} />
    </Card>
  );
}
