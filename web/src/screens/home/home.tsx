import { signedIn } from '../../lib/session';
import { OpenHome } from './open-home';
import { OwnHome } from './own-home';

/** The first screen: what concerns a customer who is signed in, and what anybody may ask. */
export default function Home() {
  return signedIn.value ? <OwnHome /> : <OpenHome />;
}
