import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { usePages } from '../../lib/pages';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Tag, type Tone } from '../../ui/parts';
import type { components } from '../../api/contract';
import { useShellTexts } from '../../ui/texts';
import { placeOf } from './about';
import { useTexts } from './texts';

const TONES: Record<string, Tone> = { KEPT: 'success', MISSED: 'warning', ATTEMPTED: 'info', UNCONFIRMED: 'info', OPEN: 'info' };

/** What was promised, and whether it was kept; also what only the customer says was promised. */
export default function Promises() {
  const texts = useTexts();
  const shell = useShellTexts();
  const promises = usePages('/v1/promises', {});
  return (
    <Page title={texts.title} lead={texts.lead} back={['/more', shell.more]}>
      <div class="row">
        <a class="ds-button" href="/promises/new">
          {texts.iWasPromised}
        </a>
      </div>
      <Card>
        <Answer of={promises.first}>
          {() => (
            <>
              {promises.items.length === 0 && <p>{texts.none}</p>}
              <ul class="lines">
                {promises.items.map((promise) => (
                  <li key={promise.id}>
                    <OnePromise promise={promise} />
                  </li>
                ))}
              </ul>
              <Age asOf={promises.first.at} />
            </>
          )}
        </Answer>
        {promises.more}
      </Card>
    </Page>
  );
}

function OnePromise({ promise }: { promise: components['schemas']['Promise'] }) {
  const texts = useTexts();
  const speaking = language.value;
  const place = placeOf(promise.about);
  return (
    <div class="stack tight">
      <div class="row apart">
        <h2 class="name">{promise.kindText}</h2>
        <Tag tone={TONES[promise.state] ?? 'neutral'}>{promise.stateText}</Tag>
      </div>
      <p>{promise.text}</p>
      {promise.answer !== undefined && <p>{promise.answer}</p>}
      <p class="quiet small">
        {texts.madeAt(formatInstant(promise.madeAt, speaking))}
        {promise.dueAt !== undefined && ' · ' + texts.dueAt(formatInstant(promise.dueAt, speaking))}
      </p>
      {place !== undefined && (
        <p>
          <a href={place}>
            {texts.seeMore}
            <span class="ds-sr-only">: {promise.text}</span>
          </a>
        </p>
      )}
    </div>
  );
}
