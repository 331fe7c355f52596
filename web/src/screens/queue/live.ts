import { useEffect } from 'preact/hooks';
import { language } from '../../lib/language';
import { useResource, type Got, type Resource } from '../../lib/resource';

/** While the stream is away, the same is asked for this often. */
const POLL = 15_000;
/** Several queues may change at once: they are asked for together. */
const GATHER = 500;

export type Queue = Got<'/v1/queues'>['items'][number];

/**
 * All queues as they change: the stream says that something did, and the answer comes in the language of the page,
 * which the browser's stream cannot ask for.
 */
export function useQueues(): Resource<Got<'/v1/queues'>> {
  const queues = useResource('/v1/queues', {}, { every: POLL });
  const { again } = queues;
  const speaking = language.value;
  useEffect(() => {
    let asking: ReturnType<typeof setTimeout> | undefined;
    const stream = new EventSource('/v1/queues/stream');
    stream.addEventListener('queue', () => {
      asking ??= setTimeout(() => {
        asking = undefined;
        again();
      }, GATHER);
    });
    return () => {
      stream.close();
      clearTimeout(asking);
    };
    // `again` is another function each time; it asks for the same until the language is another.
  }, [speaking]);
  return queues;
}
