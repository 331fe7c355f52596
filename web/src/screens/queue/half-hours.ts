import type { Got } from '../../lib/resource';

export type Slot = Got<'/v1/queues/{id}/forecast'>['slots'][number];

/** What cannot be told apart any more is drawn as that many minutes. */
export const MOST = 90;

/** Minutes that the picture may end at; each has a half. */
const TOPS = [4, 6, 8, 10, 20, 30, 40, 60, MOST];

/** The first of these that holds the longest usual wait. */
export function topOf(slots: readonly Slot[]): number {
  const longest = Math.max(...slots.map(({ usual }) => (usual ? (usual.highMinutes ?? MOST) : 0)));
  return TOPS.find((top) => top >= longest) ?? MOST;
}

/** Half hours beside each other of which nothing is known: from the first, up to the one behind the last. */
export function unknownSpans(slots: readonly Slot[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  slots.forEach(({ usual }, i) => {
    if (usual) {
      return;
    }
    const last = spans.at(-1);
    if (last?.[1] === i) {
      last[1] = i + 1;
    } else {
      spans.push([i, i + 1]);
    }
  });
  return spans;
}
