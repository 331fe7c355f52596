import { language } from '../../lib/language';
import { formatEnergy } from '../../lib/money';
import { Facts } from '../../ui/parts';
import type { Point } from '../../lib/point';
import { useTexts } from './texts';

/** What is known of a meter. */
export function PointFacts({ point }: { point: Point }) {
  const texts = useTexts();
  const { id, gridCompany, retailer, mainFuse, expectedAnnualKwh, priceArea } = point;
  return (
    <Facts
      of={[
        [texts.pointId, <span class="code">{id}</span>],
        gridCompany !== undefined && [texts.gridCompany, gridCompany],
        retailer !== undefined && [texts.retailer, retailer],
        priceArea !== undefined && [texts.priceArea, priceArea],
        mainFuse && [texts.fuse, texts.fuseOf(mainFuse.amperes, mainFuse.volts, mainFuse.phases)],
        expectedAnnualKwh !== undefined && [texts.expected, formatEnergy(expectedAnnualKwh, language.value, 0)],
      ]}
    />
  );
}
