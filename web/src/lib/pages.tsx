import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api, outcome } from '../api/client';
import { Refusal } from '../ui/answer';
import { useShellTexts } from '../ui/texts';
import type { Refused } from './problem';
import { useResource, type GetPath, type Got, type Params, type Resource } from './resource';

/** The lists of the contract: items, and a cursor where there may be more. */
type ListPath = {
  [P in GetPath]: Got<P> extends { items: unknown[]; nextCursor?: string } ? P : never;
}[GetPath];

/** What the path itself names, where it does. */
type Of<P extends ListPath> = Params<P> extends { path: infer Names } ? [of: Names] : [];

type Item<P extends ListPath> = Got<P> extends { items: (infer I)[] } ? I : never;

interface Page {
  items: unknown[];
  nextCursor?: string;
}

interface Pages<P extends ListPath> {
  first: Resource<Got<P>>;
  items: Item<P>[];
  /** The button that gets more, where there is more. */
  more: ComponentChildren;
}

type AnyGet = (path: string, init: object) => Promise<{ data?: Page; error?: unknown; response: Response }>;

/** A list: its first page kept up to date, further pages when they are asked for. */
export function usePages<P extends ListPath>(path: P, query: Record<string, unknown>, ...[of]: Of<P>): Pages<P> {
  const texts = useShellTexts();
  const first = (useResource as (path: string, params: object) => Resource<Got<P>>)(path, { path: of, query });
  const [further, setFurther] = useState<Page[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const pages = [first.data as Page | undefined, ...further];
  const cursor = pages.at(-1)?.nextCursor;
  const ask = async () => {
    const answer = await outcome<Page>((api.GET as AnyGet)(path, { params: { path: of, query: { ...query, cursor } } }));
    setRefused(answer.refused);
    if (answer.data) {
      setFurther([...further, answer.data]);
    }
  };
  return {
    first,
    items: pages.flatMap((page) => page?.items ?? []) as Item<P>[],
    more: cursor !== undefined && (
      <>
        {refused && <Refusal refused={refused} />}
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void ask()}>
          {texts.showMore}
        </button>
      </>
    ),
  };
}
