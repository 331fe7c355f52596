import type { components } from '../../api/contract';
import { hasRoute } from '../../router';

const PLACES: Record<string, (id: string) => string> = {
  CLAIM: (id) => '/claims/' + id,
  CALLBACK: () => '/callbacks',
  OUTAGE: (id) => '/outages/' + id,
  COMPENSATION: () => '/outages',
  INVOICE: (id) => '/invoices/' + encodeURIComponent(id),
};

/** The page of what something is about, where there is one. */
export function placeOf({ type, id }: components['schemas']['About']): string | undefined {
  const place = id === undefined ? undefined : PLACES[type]?.(id);
  return place !== undefined && hasRoute(place) ? place : undefined;
}
