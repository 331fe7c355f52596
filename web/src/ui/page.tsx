import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shown } from '../router';
import { Icon } from './icons';
import { useShellTexts } from './texts';

interface PageProps {
  /** The one heading of the page, and its title. */
  title: string;
  lead?: ComponentChildren;
  /** Where this page belongs to: path and name. */
  back?: [path: string, name: string];
  wide?: boolean;
  children: ComponentChildren;
}

let first = true;

/** A page: its title, where it belongs, and the focus on its heading when it comes. */
export function Page({ title, lead, back, wide, children }: PageProps) {
  const texts = useShellTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = shown.value?.count;
  useEffect(() => {
    document.title = title + ' – Svar';
  }, [title]);
  // Before anything can be typed: a focus that came later would take the next letters away from their field.
  useLayoutEffect(() => {
    if (!first) {
      heading.current?.focus({ preventScroll: true });
    }
    first = false;
  }, [count]);
  return (
    <div class={wide ? 'page wide' : 'page'}>
      <header>
        {back && (
          <p class="no-print">
            <a class="ds-link" href={back[0]}>
              <Icon name="back" />
              {texts.backTo(back[1])}
            </a>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
