import { useState } from 'preact/hooks';
import type { Outcome } from '../../api/client';
import type { Refused } from '../../lib/problem';

interface Page {
  items: unknown[];
  nextCursor?: string;
}

interface Asked<T> {
  pages: T[];
  refused: Refused | undefined;
  /** Whether there is more than what is shown. */
  hasMore: boolean;
  /** The first page, or the one after those that are shown; whether it came. */
  more: () => Promise<boolean>;
}

/** Pages that are asked for only when somebody wants them: each look is written down. */
export function useMore<T extends Page>(ask: (query: { cursor?: string }) => Promise<Outcome<T>>): Asked<T> {
  const [pages, setPages] = useState<T[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const cursor = pages.at(-1)?.nextCursor;
  const more = async () => {
    const answer = await ask(cursor === undefined ? {} : { cursor });
    setRefused(answer.refused);
    if (answer.data) {
      setPages([...pages, answer.data]);
    }
    return answer.data !== undefined;
  };
  return { pages, refused, hasMore: cursor !== undefined, more };
}
