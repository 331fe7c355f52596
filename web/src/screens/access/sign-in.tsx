import { useState } from 'preact/hooks';
import { api, newKey, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import type { Refused } from '../../lib/problem';
import { signIn, wasEnded } from '../../lib/session';
import { go, type Screen } from '../../router';
import { Refusal } from '../../ui/answer';
import { ErrorSummary, Field, type Wrong } from '../../ui/form';
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
  const [wrongs, setWrongs] = useState<Wrong[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [key, setKey] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefused(undefined);
    const wanted = address.trim();
    const good = wanted.length >= 3;
    setWrongs(good ? [] : [{ id: 'address', text: texts.addressWrong }]);
    if (!good || busy) {
      return;
    }
    setBusy(true);
    const answer = await outcome<Challenge>(
      api.POST('/v1/sign-in/codes', { params: { header: { 'Idempotency-Key': key } }, body: { address: wanted } }),
    );
    setBusy(false);
    if (answer.data) {
      sent(answer.data);
      return;
    }
    setKey(newKey());
    const said = answer.refused.errors.find((error) => error.pointer === '/address');
    if (said) {
      setWrongs([{ id: 'address', text: said.detail }]);
    } else {
      setRefused(answer.refused);
    }
  };
  return (
    <Page title={texts.title} lead={texts.lead}>
      {wasEnded.value && (
        <div class="ds-alert" data-color="info">
          <p>{texts.ended}</p>
        </div>
      )}
      <Card>
        <form class="stack" onSubmit={(event) => void send(event)} noValidate>
          <Field
            id="address"
            label={texts.address}
            hint={texts.addressHint}
            wrong={wrongs[0]?.text}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
            autoComplete="username"
            maxLength={254}
          />
          {refused && <Refusal refused={refused} />}
          <ErrorSummary wrongs={wrongs} />
          <button type="submit" class="ds-button" aria-busy={busy}>
            {texts.send}
          </button>
        </form>
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
  const [wrongs, setWrongs] = useState<Wrong[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefused(undefined);
    const digits = code.replaceAll(/\s/g, '');
    const good = /^\d{6}$/.test(digits);
    setWrongs(good ? [] : [{ id: 'code', text: texts.codeWrong }]);
    if (!good || busy) {
      return;
    }
    setBusy(true);
    const answer = await outcome<components['schemas']['Tokens']>(
      api.POST('/v1/sign-in/tokens', { body: { challengeId: challenge.challengeId, code: digits } }),
    );
    if (answer.data) {
      await signIn(answer.data);
      go(to, { replace: true });
      return;
    }
    setBusy(false);
    if (answer.refused.slug === 'code-refused') {
      setWrongs([{ id: 'code', text: answer.refused.detail ?? answer.refused.title ?? texts.codeWrong }]);
    } else {
      setRefused(answer.refused);
    }
  };
  return (
    <Page title={texts.codeTitle} lead={texts.codeLead(address.trim())}>
      {challenge.demoCode !== undefined && (
        <div class="ds-alert" data-color="info">
          <p>{texts.demo(challenge.demoCode)}</p>
        </div>
      )}
      <Card>
        <form class="stack" onSubmit={(event) => void enter(event)} noValidate>
          <Field
            id="code"
            label={texts.code}
            hint={texts.codeHint}
            wrong={wrongs[0]?.text}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            style={{ maxWidth: '9rem' }}
          />
          {refused && <Refusal refused={refused} />}
          <ErrorSummary wrongs={wrongs} />
          <div class="row">
            <button type="submit" class="ds-button" aria-busy={busy}>
              {texts.enter}
            </button>
            <button type="button" class="ds-button" data-variant="tertiary" onClick={otherAddress}>
              {texts.otherAddress}
            </button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
