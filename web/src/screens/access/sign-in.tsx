import { useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { signIn, wasEnded } from '../../lib/session';
import { go, type Screen } from '../../router';
import { Field, Form, useForm, useKey } from '../../ui/form';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { useTexts } from './texts';

type Challenge = components['schemas']['Challenge'];

/** Only a path of our own: nobody is led elsewhere by a link to the door. */
function destination(query: URLSearchParams): string {
  const to = query.get('to') ?? '/';
  return /^\/(?![/\\])/.test(to) ? to : '/';
}

/** First where to send the code, then the code; one question at a time. */
export default function SignIn({ query }: Screen) {
  const [address, setAddress] = useState('');
  const [challenge, setChallenge] = useState<Challenge>();
  return challenge ? (
    <AskCode
      address={address}
      challenge={challenge}
      otherAddress={() => setChallenge(undefined)}
      to={destination(query)}
    />
  ) : (
    <AskAddress address={address} setAddress={setAddress} sent={setChallenge} />
  );
}

interface AskAddressProps {
  address: string;
  setAddress: (address: string) => void;
  sent: (challenge: Challenge) => void;
}

function AskAddress({ address, setAddress, sent }: AskAddressProps) {
  const texts = useTexts();
  const keyOf = useKey();
  const form = useForm({
    check: () => (address.trim().length >= 3 ? [] : [{ id: 'address', text: texts.addressWrong }]),
    send: async () => {
      const body = { address: address.trim() };
      const answer = await outcome<Challenge>(
        api.POST('/v1/sign-in/codes', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }),
      );
      if (answer.data) {
        sent(answer.data);
      }
      return answer;
    },
    fields: { '/address': 'address' },
  });
  return (
    <Page title={texts.title} lead={texts.lead}>
      {wasEnded.value && (
        <div class="ds-alert" data-color="info">
          <p>{texts.ended}</p>
        </div>
      )}
      <Card>
        <Form form={form} action={texts.send}>
          <Field
            id="address"
            label={texts.address}
            hint={texts.addressHint}
            wrong={form.wrong('address')}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
            autoComplete="username"
            maxLength={254}
          />
        </Form>
      </Card>
    </Page>
  );
}

interface AskCodeProps {
  address: string;
  challenge: Challenge;
  otherAddress: () => void;
  to: string;
}

function AskCode({ address, challenge, otherAddress, to }: AskCodeProps) {
  const texts = useTexts();
  const [code, setCode] = useState('');
  const digits = code.replaceAll(/\s/g, '');
  const form = useForm({
    check: () => (/^\d{6}$/.test(digits) ? [] : [{ id: 'code', text: texts.codeWrong }]),
    send: async () => {
      const answer = await outcome<components['schemas']['Tokens']>(
        api.POST('/v1/sign-in/tokens', { body: { challengeId: challenge.challengeId, code: digits } }),
      );
      if (answer.data) {
        if (await signIn(answer.data)) {
          location.replace(to);
        } else {
          go(to, { replace: true });
        }
      }
      return answer;
    },
    fields: { '/code': 'code', 'code-refused': 'code' },
  });
  return (
    <Page title={texts.codeTitle} lead={texts.codeLead(address.trim())}>
      {challenge.demoCode !== undefined && (
        <div class="ds-alert" data-color="info">
          <p>{texts.demo(challenge.demoCode)}</p>
        </div>
      )}
      <Card>
        <Form
          form={form}
          action={texts.enter}
          beside={
            <button type="button" class="ds-button" data-variant="tertiary" onClick={otherAddress}>
              {texts.otherAddress}
            </button>
          }
        >
          <Field
            id="code"
            label={texts.code}
            hint={texts.codeHint}
            wrong={form.wrong('code')}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            style={{ maxWidth: '9rem' }}
          />
        </Form>
      </Card>
    </Page>
  );
}
