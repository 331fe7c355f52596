import type { Got } from '../../lib/resource';

type Allowed = Pick<Got<'/v1/metering-points/{id}/allowed-reading'>, 'least' | 'most' | 'likely'>;

export type Doubt = 'lower' | 'above' | 'unlikely';

/** What stands on the meter, with or without spaces and decimals; undefined where it is no number. */
export function registerOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/\s/gu, '').replace(',', '.');
  return /^\d{1,8}(\.\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
}

/** What is odd about a number before it is sent; the portal decides, and keeps it all the same. */
export function judge(register: number, { least, most, likely }: Allowed): Doubt | undefined {
  if (least !== undefined && most !== undefined) {
    const isOver = most < least;
    const isBelow = isOver ? register < least && register > most : register < least;
    if (isBelow) {
      return 'lower';
    }
    if (!isOver && register > most) {
      return 'above';
    }
  }
  if (likely === undefined) {
    return undefined;
  }
  const { from, to } = likely;
  const isLikely = to < from ? register >= from || register <= to : register >= Math.floor(from) && register <= Math.ceil(to);
  return isLikely ? undefined : 'unlikely';
}
