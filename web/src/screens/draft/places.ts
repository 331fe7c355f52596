const PLACES: [href: RegExp, place: string][] = [
  [/^\/v1(\/invoices\/[^/]+\/(?:explanation|difference))$/, '$1'],
  [/^\/v1(\/invoices(?:\/[^/]+)?)(?:\/payments)?$/, '$1'],
  [/^\/v1\/metering-points\/([^/]+)\/readings$/, '/readings/$1'],
  [/^\/v1(?:\/compensation|\/outage-reports)$/, '/outages'],
  [/^\/v1(\/(?:promises|access-log))$/, '$1'],
];

/** The page of the portal that shows what the contract has at that path. */
export function placeOf(href = ''): string | undefined {
  const found = PLACES.find(([pattern]) => pattern.test(href));
  return found && href.replace(...found);
}
