import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { Refused } from '../../lib/problem';
import { refresh, useResource, type Got } from '../../lib/resource';
import { signOut } from '../../lib/session';
import { Answer, Refusal, useWhen } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Tag } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { deviceName } from './device';
import { useTexts } from './texts';

type Session = Got<'/v1/sessions'>['items'][number];

/** The devices that are signed in, and a way to sign each of them out. */
export default function Sessions() {
  const texts = useTexts();
  const shell = useShellTexts();
  const sessions = useResource('/v1/sessions');
  const [refused, setRefused] = useState<Refused>();
  const [said, setSaid] = useState('');
  const end = async (session: Session) => {
    if (session.current) {
      await signOut();
      return;
    }
    const answer = await outcome(api.DELETE('/v1/sessions/{id}', { params: { path: { id: session.id } } }));
    setRefused(answer.refused);
    setSaid(answer.refused ? '' : texts.ended1);
    refresh('/v1/sessions');
  };
  return (
    <Page title={texts.sessionsTitle} lead={texts.sessionsLead} back={['/more', shell.more]}>
      {refused && <Refusal refused={refused} />}
      <p role="status">{said}</p>
      <Answer of={sessions}>
        {({ items }) => (
          <ul class="list">
            {items.map((session) => (
              <li key={session.id}>
                <SessionCard session={session} end={() => void end(session)} />
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Page>
  );
}

function SessionCard({ session, end }: { session: Session; end: () => void }) {
  const texts = useTexts();
  const when = useWhen();
  const device = deviceName(session.device) ?? texts.unknownDevice;
  return (
    <Card>
      <div class="row apart">
        <h2>{device}</h2>
        {session.current && <Tag tone="calm">{texts.thisOne}</Tag>}
      </div>
      <p class="quiet">
        {texts.lastUsed(when(session.lastUsedAt))}
        <br />
        {texts.since(when(session.createdAt))}
      </p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={end}>
        {texts.end}
        <span class="ds-sr-only">: {device}</span>
      </button>
    </Card>
  );
}
