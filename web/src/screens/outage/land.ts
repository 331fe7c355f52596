export type Position = readonly number[];

/** Longitude and latitude of the map's upper left corner, and how large a degree is drawn. */
const WEST = 4;
const NORTH = 71.6;
const LAT = 20;
/** At 63 degrees north a degree of longitude is not half as long as one of latitude. */
const LON = 9;

export const WIDTH = 250;
export const HEIGHT = 332;

export function place([longitude = 0, latitude = 0]: Position): [x: number, y: number] {
  return [(longitude - WEST) * LON, (NORTH - latitude) * LAT];
}

export function pathOf(ring: readonly Position[], at: (position: Position) => readonly [number, number]): string {
  return ring.map((position, i) => (i === 0 ? 'M' : 'L') + at(position).map((n) => n.toFixed(1)).join(' ')).join('') + 'Z';
}

/** Norway and Sweden after Natural Earth 1:110m, which is in the public domain; tenths of degrees. */
const OUTLINES = [
  '286 691 290 698 277 702 262 698 257 691 247 686 237 689 224 688 212 694 206 691 200 691 199 684 180 686 177 680 168 680 161 673 151 662 136 648 139 644 136 640 126 641 119 631 120 618 126 613 123 601 115 594 110 589 104 595 84 583 70 581 57 586 53 597 50 620 59 626 86 635 105 645 124 659 148 678 164 686 192 698 214 703 230 702 245 710 264 710 282 712 313 705 300 702 311 696 294 692',
  '206 691 220 686 235 679 236 664 239 660 222 657 212 650 214 644 198 636 178 627 171 613 178 606 188 601 179 590 168 587 164 570 159 561 147 562 141 554 129 554 126 563 118 574 110 589 115 594 123 601 126 613 120 618 119 631 126 641 136 640 139 644 136 648 151 662 161 673 168 680 177 680 180 686 199 684 200 691',
];

export const LAND: readonly string[] = OUTLINES.map((outline) => {
  const numbers = outline.split(' ').map((tenths) => Number(tenths) / 10);
  const ring = Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
  return pathOf(ring, place);
});
