import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keep, recall } from '../../lib/vault';
import { OutagesAt } from '../../ui/outage-search';
import { Card, Section } from '../../ui/parts';
import { useTexts } from './texts';

const NAME = 'followed';
const MOST = 5;

/** Postal codes that are followed on this device, besides the customer's own: the cabin, a parent's house. */
const followed = signal<readonly string[]>([]);

async function change(codes: readonly string[]): Promise<void> {
  followed.value = codes;
  await keep(NAME, codes);
}

export function Follow({ code }: { code: string }) {
  const texts = useTexts();
  const codes = followed.value;
  if (codes.includes(code)) {
    return <p role="status">{texts.isFollowed}</p>;
  }
  return codes.length >= MOST ? (
    <p>{texts.mostFollowed(MOST)}</p>
  ) : (
    <p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => void change([...codes, code])}
      >
        {texts.follow(code)}
      </button>
    </p>
  );
}

export function Followed() {
  const texts = useTexts();
  useEffect(() => {
    void recall<string[]>(NAME).then((kept) => (followed.value = kept?.value ?? []));
  }, []);
  return followed.value.length === 0 ? null : (
    <Section title={texts.followed}>
      {followed.value.map((code) => (
        <Card key={code}>
          <OutagesAt code={code} />
          <p>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => void change(followed.value.filter((each) => each !== code))}
            >
              {texts.unfollow(code)}
            </button>
          </p>
        </Card>
      ))}
    </Section>
  );
}
