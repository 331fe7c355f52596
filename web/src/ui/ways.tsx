import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

type Way = readonly [to: string, name: ComponentChildren, help?: string];

/** Where one can go on to from here, a line each. */
export function Ways({ of }: { of: readonly (Way | false)[] }) {
  return (
    <ul class="lines no-print">
      {of.map(
        (way) =>
          way && (
            <li key={way[0]}>
              <a class="way" href={way[0]}>
                <span class="stack tight">
                  <span class="way-name">{way[1]}</span>
                  {way[2] !== undefined && <span class="quiet small">{way[2]}</span>}
                </span>
                <Icon name="on" />
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
