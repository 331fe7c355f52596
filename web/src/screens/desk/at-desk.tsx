import { go, type Screen, type ScreenComponent } from '../../router';
import { Door } from './door';
import { useKeys } from './keys';
import { agentIn, sessionOver } from './session';
import { useTexts } from './texts';

/** A screen for agents who are signed in; a session that ends meanwhile takes nothing away that was typed. */
export function forAgents(Inner: ScreenComponent): ScreenComponent {
  return function AtDesk(screen: Screen) {
    const texts = useTexts();
    useKeys({ queue: () => go('/desk') });
    if (!agentIn.value && !sessionOver.value) {
      return <Door />;
    }
    return (
      <>
        {sessionOver.value && (
          <div class="ds-alert stack tight" data-color="warning" role="alert">
            <p>{texts.over}</p>
            <p>
              <a href="/desk/sign-in" target="_blank">
                {texts.overAgain}
              </a>
            </p>
          </div>
        )}
        <Inner {...screen} />
      </>
    );
  };
}
