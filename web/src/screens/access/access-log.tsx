import { formatInstant } from '../../lib/dates';
import { language } from '../../lib/language';
import { usePages } from '../../lib/pages';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { deviceName } from './device';
import { useTexts } from './texts';

/** Who signed in, and who has looked. */
export default function AccessLog() {
  const texts = useTexts();
  const shell = useShellTexts();
  const log = usePages('/v1/access-log', {});
  return (
    <Page title={texts.logTitle} lead={texts.logLead} back={['/more', shell.more]}>
      <Card>
        <Answer of={log.first}>
          {() =>
            log.items.length === 0 ? (
              <p>{texts.logEmpty}</p>
            ) : (
              <ol class="lines">
                {log.items.map((entry) => (
                  <li key={entry.at + entry.event} class="stack tight">
                    <p class="row apart">
                      <strong>{texts.events[entry.event] ?? entry.event}</strong>
                      <span class="quiet">{formatInstant(entry.at, language.value)}</span>
                    </p>
                    <p class="quiet">
                      {texts.by[entry.by.kind] ?? entry.by.kind}
                      {entry.by.name !== undefined && ': ' + entry.by.name}
                      {entry.what !== undefined && ' · ' + (deviceName(entry.what) ?? entry.what)}
                    </p>
                  </li>
                ))}
              </ol>
            )
          }
        </Answer>
        {log.more}
      </Card>
    </Page>
  );
}
