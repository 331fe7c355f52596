import { language } from '../../lib/language';
import { formatEnergy, formatPercent } from '../../lib/money';
import type { Bar, Consumption } from './bars';
import type { Texts } from './texts';

/** Against the same days of last year; only where all of both is known. */
export function comparison({ sum, lastYear }: Consumption, texts: Texts): string {
  const speaking = language.value;
  const { kwh: before } = lastYear;
  if (before === undefined) {
    return texts.noLastYear;
  }
  if (!sum.complete || !lastYear.complete || sum.kwh === undefined || before === 0) {
    return texts.lastYearPart(formatEnergy(before, speaking));
  }
  const change = sum.kwh / before - 1;
  const size = formatPercent(Math.abs(change), speaking);
  const was = formatEnergy(before, speaking);
  if (Math.abs(change) < 0.005) {
    return texts.asLastYear(was);
  }
  return (change > 0 ? texts.moreThanLastYear : texts.lessThanLastYear)(size, was);
}

/** A bar in words: how much, how sure, and how it was a year before. */
export function saidOf(bar: Bar, texts: Texts): string {
  const speaking = language.value;
  if (bar.quality === undefined) {
    return texts.notYet;
  }
  return [
    bar.kwh === undefined ? texts.unknown : formatEnergy(bar.kwh, speaking, 2),
    bar.kwh !== undefined && sureness(bar, texts),
    bar.before !== undefined && texts.lastYear(formatEnergy(bar.before, speaking, 2)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Measured, guessed, or something in between. */
export function sureness(bar: Bar, texts: Texts): string {
  const { estimated, isMissing, quality = 'UNKNOWN' } = bar;
  const parts = [
    estimated > 0 && quality === 'MIXED' && texts.estimatedPart(formatEnergy(estimated, language.value, 2)),
    isMissing && texts.partMissing,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' · ') : (texts.quality[quality] ?? quality);
}
