import { hasRoute } from '../../router';

const SAME = /^\/v1(\/(?:invoices\/[^/]+\/(?:explanation|difference)|promises|access-log|outages\/[^/]+))$/;

/** The page of the portal that shows what the contract has at that path. */
export function placeOf({ code, href = '' }: { code: string; href?: string | undefined }): string | undefined {
  const found =
    SAME.exec(href)?.[1] ??
    (/^\/v1(\/invoices(?:\/[^/]+)?)/.exec(href)?.[1] ||
      href.replace(/^\/v1\/metering-points\/([^/]+)\/readings$/, '/readings/$1').replace(/^\/v1\/compensation$/, '/outages'));
  const place = found === '' && code === 'REPORT_OUTAGE' ? '/outages' : found;
  return place.startsWith('/') && hasRoute(place) ? place : undefined;
}
