import { useResource } from '../../lib/resource';
import { Age, Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, Facts } from '../../ui/parts';
import { useShellTexts } from '../../ui/texts';
import { Ways } from '../../ui/ways';
import { useTexts } from './texts';

/** What is not in the bar below, and what we know about the customer. */
export default function More() {
  const texts = useTexts();
  const shell = useShellTexts();
  const me = useResource('/v1/me');
  const places = [
    ['/queue', shell.queue],
    ['/readings', shell.readings],
    ['/callbacks', shell.callbacks],
    ['/promises', shell.promises],
    ['/notices', shell.notices],
    ['/sessions', shell.sessions],
    ['/access-log', shell.accessLog],
    ['/install', shell.install],
  ] as const;
  return (
    <Page title={texts.moreTitle}>
      <Card>
        <Ways of={places} />
      </Card>
      <Card>
        <h2>{texts.me}</h2>
        <Answer of={me}>
          {(customer) => (
            <>
              <Facts
                of={[
                  [texts.name, customer.name],
                  customer.email !== undefined && [texts.email, customer.email],
                  customer.phone !== undefined && [texts.phone, customer.phone],
                ]}
              />
              <Age asOf={customer.asOf} source={customer.source} />
            </>
          )}
        </Answer>
      </Card>
    </Page>
  );
}
