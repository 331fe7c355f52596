import type { components } from '../../api/contract';
import type { Position } from './land';

type Area = components['schemas']['Area'];

/** The rings of all polygons of an area; the contract leaves its depth open, as GeoJSON does. */
export function ringsOf({ type, coordinates }: Area): Position[][] {
  return (type === 'Polygon' ? [coordinates] : coordinates).flat() as unknown as Position[][];
}

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boxOf(rings: readonly (readonly Position[])[]): Box {
  const all = rings.flat();
  const longitudes = all.map(([longitude = 0]) => longitude);
  const latitudes = all.map(([, latitude = 0]) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}
