import { useResource } from '../../lib/resource';
import type { Outage } from '../../ui/outage-line';
import { boxOf, middleOf, ringsOf } from './area';
import { HEIGHT, LAND, place, WIDTH } from './land';
import { useTexts } from './texts';

const MINUTES_5 = 300_000;
const SMALLEST = 4;

/** Where it is out, as far as areas are told; the list beside it says the same, and more. */
export function Map({ outages }: { outages: readonly Outage[] }) {
  const texts = useTexts();
  return (
    <svg class="land" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={texts.mapOf(outages.length)}>
      {LAND.map((outline) => (
        <path key={outline} class="ground" d={outline} />
      ))}
      {outages.map((outage) => (
        <Spot key={outage.id} outage={outage} />
      ))}
    </svg>
  );
}

function Spot({ outage: { id, customers = 0, kind, restoredAt } }: { outage: Outage }) {
  const { data } = useResource('/v1/outages/{id}', { path: { id } }, { every: MINUTES_5 });
  if (!data?.area) {
    return null;
  }
  const [x, y] = place(middleOf(boxOf(ringsOf(data.area))));
  return (
    <circle class={restoredAt !== undefined ? 'over' : kind === 'PLANNED' ? 'planned' : 'out'} cx={x} cy={y} r={SMALLEST + Math.log10(customers + 1)}>
      <title>{data.title}</title>
    </circle>
  );
}
