import { useEffect } from 'preact/hooks';
import { go } from '../../router';
import { Door } from './door';
import { agentIn } from './session';

/** The desk's door; whoever is in already goes on. */
export default function SignIn() {
  const isIn = agentIn.value;
  useEffect(() => {
    if (isIn) {
      go('/desk', { replace: true });
    }
  }, [isIn]);
  return <Door />;
}
