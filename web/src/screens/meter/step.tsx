import { Icon } from '../../ui/icons';

/** To what came before, or after. */
export function Step({ path, name, say }: { path: string; name: 'back' | 'on'; say: string }) {
  return (
    <li>
      <a href={path}>
        <Icon name={name} />
        <span class="ds-sr-only">{say}</span>
      </a>
    </li>
  );
}
