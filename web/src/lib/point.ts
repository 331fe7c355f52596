import type { components } from '../api/contract';
import { useResource, type Got, type Resource } from './resource';

export type Point = components['schemas']['MeteringPointDetail'];

export function usePoints(): Resource<Got<'/v1/metering-points'>> {
  return useResource('/v1/metering-points', { query: { limit: 100 } });
}

/** A home as people know it: by its address; by the number of its meter where nobody has told us more. */
export function nameOf({ id, address, postalTown }: Point): string {
  return address === undefined ? id : [address, postalTown].filter(Boolean).join(', ');
}
