import './desk.css';
import { useResource } from '../../lib/resource';
import { shown } from '../../router';
import { KeysHelp } from './keys';
import { agentIn, leave, sessionOver } from './session';
import { useTexts } from './texts';

export function useMe() {
  return useResource('/v1/sign-in/agents/me', {}, { when: agentIn.value, every: 600_000 });
}

/** The pages of the desk, in the head of each. */
export function Places() {
  const texts = useTexts();
  const here = shown.value?.path ?? '';
  const isLeader = useMe().data?.leader === true;
  if (!agentIn.value && !sessionOver.value) {
    return null;
  }
  const places: (readonly [string, string, boolean])[] = [
    ['/desk', texts.desk, here === '/desk' || here.startsWith('/desk/claims/')],
    ['/desk/macros', texts.macros, here === '/desk/macros'],
    ...(isLeader ? ([['/desk/log', texts.log, here === '/desk/log']] as const) : []),
  ];
  return (
    <ul class="places">
      {places.map(([path, name, isWithin]) => (
        <li key={path}>
          <a href={path} aria-current={isWithin ? (here === path ? 'page' : 'true') : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What belongs to whoever sits here. */
export function Own() {
  const texts = useTexts();
  if (!agentIn.value) {
    return null;
  }
  return (
    <>
      <KeysHelp />
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void leave()}>
        {texts.signOut}
      </button>
    </>
  );
}
