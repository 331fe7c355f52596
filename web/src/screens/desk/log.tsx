import { usePages } from '../../lib/pages';
import type { Screen } from '../../router';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { forAgents } from './at-desk';
import { useTexts } from './texts';
import { useAt } from './when';

/** For team leaders: who really did what, the newest first. */
export default forAgents(function Log({ query }: Screen) {
  const texts = useTexts();
  const at = useAt();
  const claim = query.get('claim');
  const log = usePages('/v1/desk/log', claim === null ? {} : { claim });
  return (
    <Page title={texts.log} lead={texts.logLead} back={['/desk', texts.desk]}>
      <Card>
        <Answer of={log.first}>
          {() => (
            <>
              {log.items.length === 0 && <p>{texts.logEmpty}</p>}
              <ol class="lines">
                {log.items.map((entry, i) => (
                  <li key={i} class="stack tight">
                    <p class="row apart">
                      <span>
                        <strong>{entry.agent}</strong> {texts.did[entry.act] ?? entry.act}
                      </span>
                      <span class="quiet small">{at(entry.at)}</span>
                    </p>
                    {entry.note !== undefined && <p class="as-written">{entry.note}</p>}
                    {claim === null && (
                      <p class="small">
                        <a href={'/desk/claims/' + entry.claim}>{texts.theCase}</a>
                      </p>
                    )}
                  </li>
                ))}
              </ol>
              <Age asOf={log.first.at} />
            </>
          )}
        </Answer>
        {log.more}
      </Card>
    </Page>
  );
});
