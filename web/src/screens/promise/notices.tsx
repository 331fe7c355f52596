import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { usePages } from '../../lib/pages';
import type { Refused } from '../../lib/problem';
import { refresh, type Got } from '../../lib/resource';
import { Age, Answer, Refusal, useWhen } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Tag } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { placeOf } from './about';
import { useTexts } from './texts';

type Notice = Got<'/v1/notices'>['items'][number];

/** What was told, the newest first; what has not been read is marked. */
export default function Notices() {
  const texts = useTexts();
  const shell = useShellTexts();
  const notices = usePages('/v1/notices', {});
  const [refused, setRefused] = useState<Refused>();
  const unread = notices.items.filter((notice) => notice.readAt === undefined);
  const read = async (which: Notice[]) => {
    const answers = await Promise.all(
      which.map(({ id }) => outcome(api.POST('/v1/notices/{id}/read', { params: { path: { id } } }))),
    );
    setRefused(answers.find((answer) => answer.refused)?.refused);
    refresh('/v1/notices');
  };
  return (
    <Page title={shell.notices} lead={texts.noticesLead} back={['/more', shell.more]}>
      {refused && <Refusal refused={refused} />}
      {unread.length > 0 && (
        <div class="row">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => void read(unread)}>
            {texts.allRead(unread.length)}
          </button>
        </div>
      )}
      <Card>
        <Answer of={notices.first}>
          {() => (
            <>
              {notices.items.length === 0 && <p>{texts.noNotices}</p>}
              <ul class="lines">
                {notices.items.map((notice) => (
                  <li key={notice.id}>
                    <OneNotice notice={notice} read={() => void read([notice])} />
                  </li>
                ))}
              </ul>
              <Age asOf={notices.first.at} />
            </>
          )}
        </Answer>
        {notices.more}
      </Card>
    </Page>
  );
}

function OneNotice({ notice, read }: { notice: Notice; read: () => void }) {
  const texts = useTexts();
  const when = useWhen();
  const place = placeOf(notice.about);
  const isNew = notice.readAt === undefined;
  return (
    <div class="stack tight">
      <div class="row apart">
        <h2 class="name">{notice.title}</h2>
        {isNew && <Tag tone="info">{texts.unread}</Tag>}
      </div>
      <p>{notice.text}</p>
      <p class="quiet small">{when(notice.at)}</p>
      {place !== undefined && (
        <p>
          <a href={place} onClick={isNew ? read : undefined}>
            {texts.seeMore}
            <span class="ds-sr-only">: {notice.title}</span>
          </a>
        </p>
      )}
    </div>
  );
}
