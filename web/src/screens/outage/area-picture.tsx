import type { components } from '../../api/contract';
import { formatNumber } from '../../lib/money';
import { language } from '../../lib/language';
import { boxOf, ringsOf } from './area';
import { pathOf, type Position } from './land';

const WIDTH = 320;
const TALLEST = 260;
const MARGIN = 16;
const FOOT = 30;
const KM_PER_DEGREE = 111.3;
const LENGTHS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The area as it was told, north up, with a line that shows how far a way is. */
export function AreaPicture({ area, name }: { area: components['schemas']['Area']; name: string }) {
  const rings = ringsOf(area);
  const box = boxOf(rings);
  const narrowing = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const wide = Math.max((box.east - box.west) * narrowing, 1e-4);
  const tall = Math.max(box.north - box.south, 1e-4);
  const size = Math.min((WIDTH - 2 * MARGIN) / wide, TALLEST / tall);
  const height = tall * size + MARGIN + FOOT;
  const left = (WIDTH - wide * size) / 2;
  const at = ([longitude = 0, latitude = 0]: Position) =>
    [left + (longitude - box.west) * narrowing * size, MARGIN + (box.north - latitude) * size] as const;
  const perKm = size / KM_PER_DEGREE;
  const km = LENGTHS.findLast((length) => length * perKm <= WIDTH / 3) ?? 0.1;
  const foot = height - 10;
  return (
    <svg class="area" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={name}>
      <path class="out" fill-rule="evenodd" d={rings.map((ring) => pathOf(ring, at)).join('')} />
      <path class="scale" d={`M${MARGIN} ${foot - 4}v4h${km * perKm}v-4`} />
      <text x={MARGIN + km * perKm + 6} y={foot}>
        {formatNumber(km, language.value, 1)} km
      </text>
    </svg>
  );
}
