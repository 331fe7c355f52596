import { install, installed, offer } from '../../lib/installing';
import { Page } from '../../ui/page';
import { Card, More } from '../../ui/parts';
import { useTexts } from './texts';

const DEVICES = ['iphone', 'android', 'computer'] as const;
type Device = (typeof DEVICES)[number];

export function deviceOf(agent: string): Device {
  if (/iPhone|iPad|iPod/.test(agent)) {
    return 'iphone';
  }
  return agent.includes('Android') ? 'android' : 'computer';
}

/** How to have Svar as an app: by a button where the browser offers it, else by the browser's own menu. */
export default function Install() {
  const texts = useTexts();
  const here = deviceOf(navigator.userAgent);
  const devices = [here, ...DEVICES.filter((device) => device !== here)];
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div role="status">
        {installed.value && (
          <Card tone="calm">
            <p>{texts.done}</p>
          </Card>
        )}
      </div>
      {offer.value && (
        <p>
          <button type="button" class="ds-button" onClick={() => void install()}>
            {texts.install}
          </button>
        </p>
      )}
      <Card>
        <ul>
          {texts.gives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Card>
      <div>
        {devices.map((device) => (
          <More key={device} title={texts.device[device]} open={device === here}>
            <ol>
              {texts.steps[device].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </More>
        ))}
      </div>
      <p class="quiet">{texts.remove}</p>
    </Page>
  );
}
