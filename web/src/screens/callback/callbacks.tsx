import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { usePages } from '../../lib/pages';
import type { Refused } from '../../lib/problem';
import { refresh } from '../../lib/resource';
import { Age, Answer, Refusal } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Facts, Tag, type Tone } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { useTexts } from './texts';

type Callback = components['schemas']['Callback'];

const TONES: Record<string, Tone> = { BOOKED: 'info', ATTEMPTED: 'warning', MISSED: 'warning', REACHED: 'success' };

/** The calls that were promised, with what became of each. */
export default function Callbacks() {
  const texts = useTexts();
  const shell = useShellTexts();
  const callbacks = usePages('/v1/callbacks', {});
  return (
    <Page title={texts.title} lead={texts.lead} back={['/more', shell.more]}>
      <div class="row">
        <a class="ds-button" href="/callbacks/new">
          {texts.book}
        </a>
      </div>
      <Answer of={callbacks.first}>
        {() => (
          <>
            {callbacks.items.length === 0 && <p>{texts.none}</p>}
            <ul class="list">
              {callbacks.items.map((callback) => (
                <li key={callback.id}>
                  <Call callback={callback} />
                </li>
              ))}
            </ul>
            <Age asOf={callbacks.first.at} />
          </>
        )}
      </Answer>
      {callbacks.more}
    </Page>
  );
}

function Call({ callback }: { callback: Callback }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const { id, may } = callback;
  const cancel = async () => {
    const answer = await outcome(api.DELETE('/v1/callbacks/{id}', { params: { path: { id } } }));
    setRefused(answer.refused);
    setAsked(false);
    refresh('/v1/callbacks', '/v1/home');
  };
  const tone = TONES[callback.state] ?? 'neutral';
  return (
    <Card tone={tone === 'success' ? 'neutral' : tone}>
      <div class="row apart">
        <h2>{callback.queueName}</h2>
        <Tag tone={tone}>{callback.stateText}</Tag>
      </div>
      <p role="status">{callback.text}</p>
      <Facts
        of={[
          [texts.phone, callback.phone],
          callback.about !== undefined && [texts.about, callback.about],
          callback.attempts > 0 && [texts.attempts, String(callback.attempts)],
        ]}
      />
      {callback.claim !== undefined && (
        <p>
          <a href={'/claims/' + callback.claim}>{texts.seeClaim}</a>
        </p>
      )}
      {refused && <Refusal refused={refused} />}
      {asked ? (
        <div class="row">
          <p>{texts.cancelSure}</p>
          <button type="button" class="ds-button" data-color="danger" onClick={() => void cancel()}>
            {texts.cancel}
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAsked(false)}>
            {texts.keep}
          </button>
        </div>
      ) : (
        <div class="row">
          {may.includes('MOVE') && (
            <a class="ds-button" data-variant="secondary" href={'/callbacks/' + id}>
              {texts.move}
            </a>
          )}
          {may.includes('CANCEL') && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => setAsked(true)}>
              {texts.cancel} …
            </button>
          )}
        </div>
      )}
    </Card>
  );
}
