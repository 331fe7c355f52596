import { useEffect, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { formatClock } from '../../lib/dates';
import { language } from '../../lib/language';
import { useResource } from '../../lib/resource';
import { signedIn } from '../../lib/session';
import { drop, keep, recall } from '../../lib/vault';
import { Answer, Skeleton } from '../../ui/answer';
import { Form, useForm, useKey } from '../../ui/form';
import { Card, Section } from '../../ui/parts';
import { useTexts } from './texts';

const OFTEN = 30_000;

/** "Tell me when it is short": the watch is known to this device alone, which is all that is needed to ask for it. */
export function Watch({ queue }: { queue: string }) {
  const texts = useTexts();
  const name = 'watch:' + queue;
  /** Null where there is none; undefined until that is known. */
  const [watch, setWatch] = useState<string | null>();
  useEffect(() => {
    void recall<string>(name).then((kept) => setWatch(kept?.value ?? null));
  }, [name]);
  const begun = async (id: string) => {
    await keep(name, id);
    setWatch(id);
  };
  const ended = async () => {
    await drop(name);
    setWatch(null);
  };
  return (
    <Section title={texts.watch}>
      <Card>
        {watch === undefined ? (
          <Skeleton />
        ) : watch === null ? (
          <Begin queue={queue} begun={begun} />
        ) : (
          <Watching queue={queue} watch={watch} ended={ended} />
        )}
      </Card>
    </Section>
  );
}

function Begin({ queue, begun }: { queue: string; begun: (id: string) => Promise<void> }) {
  const texts = useTexts();
  const keyOf = useKey();
  const form = useForm({
    send: async () => {
      const answer = await outcome(
        api.POST('/v1/queues/{id}/watches', {
          params: { path: { id: queue }, header: { 'Idempotency-Key': keyOf(queue) } },
          body: {},
        }),
      );
      if (answer.data) {
        await begun(answer.data.id);
      }
      return answer;
    },
  });
  return (
    <Form form={form} action={texts.watchIt}>
      <p>{signedIn.value ? texts.watchOwn : texts.watchOpen}</p>
    </Form>
  );
}

function Watching({ queue, watch, ended }: { queue: string; watch: string; ended: () => Promise<void> }) {
  const texts = useTexts();
  const found = useResource(
    '/v1/queues/{id}/watches/{watchId}',
    { path: { id: queue, watchId: watch } },
    { every: OFTEN },
  );
  const isOver = found.data !== undefined && found.data.state !== 'WAITING';
  const form = useForm({
    send: async () => {
      const answer = await outcome(
        api.DELETE('/v1/queues/{id}/watches/{watchId}', { params: { path: { id: queue, watchId: watch } } }),
      );
      if (!answer.refused || answer.refused.status === 404) {
        await ended();
        return undefined;
      }
      return answer;
    },
  });
  return (
    <Form form={form} action={isOver ? texts.watchDone : texts.watchEnd}>
      <div role="status" class="stack tight">
        <Answer of={found} refusal={({ status }) => (status === 404 ? <p>{texts.watchGone}</p> : null)}>
          {({ text, until }) => (
            <>
              <p>
                <strong>{text}</strong>
              </p>
              {!isOver && <p class="quiet">{texts.watchUntil(formatClock(until, language.value))}</p>}
            </>
          )}
        </Answer>
      </div>
    </Form>
  );
}
