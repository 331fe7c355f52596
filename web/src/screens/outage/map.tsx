import type { Outage } from '../../ui/outage-line';
import { HEIGHT, LAND, place, WIDTH } from './land';
import { useTexts } from './texts';

const SMALLEST = 4;

/** Where it is out, as far as places are told; the list beside it says the same, and more. */
export function OutageMap({ outages }: { outages: readonly Outage[] }) {
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

function Spot({ outage: { title, middle, customers = 0, kind, restoredAt } }: { outage: Outage }) {
  if (middle === undefined) {
    return null;
  }
  const [x, y] = place([middle.longitude, middle.latitude]);
  return (
    <circle class={restoredAt !== undefined ? 'over' : kind === 'PLANNED' ? 'planned' : 'out'} cx={x} cy={y} r={SMALLEST + Math.log10(customers + 1)}>
      <title>{title}</title>
    </circle>
  );
}
