import type { components } from '../../api/contract';

const PLACES: Record<string, (id: string) => string> = {
  CLAIM: (id) => '/claims/' + id,
  CALLBACK: () => '/callbacks',
  OUTAGE: (id) => '/outages/' + id,
  COMPENSATION: () => '/outages',
  INVOICE: (id) => '/invoices/' + encodeURIComponent(id),
};

/** The page of what something is about, where there is one. */
export function placeOf({ type, id }: components['schemas']['About']): string | undefined {
  return id === undefined ? undefined : PLACES[type]?.(id);
}
