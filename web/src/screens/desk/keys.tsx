import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';

const KEPT = 'svar.desk.keys';
const FIELDS = 'input, textarea, select, [contenteditable]';

/** The choice is no secret, and stays on this device. */
const keysOn = signal(localStorage.getItem(KEPT) !== 'off');

/** What each key does on the page that is shown; the newest part of the page that has a use for it gets it. */
const uses = new Map<string, (() => void)[]>();

/** The key of each act, and of what else there is. */
export const KEYS = {
  REPLY: 'r',
  ASK: 'a',
  WAIT: 'w',
  DECIDE: 'd',
  PROMISE: 'p',
  CALL_ATTEMPT: 'c',
  SETTLE: 's',
  ESCALATE: 'e',
  next: 'n',
  queue: 'q',
  words: 'o',
  back: 'b',
  help: '?',
} as const;

export type Keyed = keyof typeof KEYS;

// A single key is nobody's shortcut while somebody types, nor where it is switched off (WCAG 2.1.4).
addEventListener('keydown', (event) => {
  const { target, key } = event;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing;
  const isElsewhere = (target instanceof Element && target.closest(FIELDS)) ?? document.querySelector('dialog[open]');
  const use = uses.get(key.toLowerCase())?.at(-1);
  if (keysOn.peek() && isPlain && !isElsewhere && use) {
    event.preventDefault();
    use();
  }
});

/** While this part of the page is shown, these keys do this. */
export function useKeys(wanted: Partial<Record<Keyed, () => void>>): void {
  const latest = useRef(wanted);
  latest.current = wanted;
  const names = (Object.keys(wanted) as Keyed[]).sort().join(' ');
  useLayoutEffect(() => {
    const mine = names.split(' ').filter(Boolean).map((name) => {
      const use = () => latest.current[name as Keyed]?.();
      const key = KEYS[name as Keyed];
      uses.set(key, [...(uses.get(key) ?? []), use]);
      return { key, use };
    });
    return () => {
      for (const { key, use } of mine) {
        uses.set(key, (uses.get(key) ?? []).filter((each) => each !== use));
      }
    };
  }, [names]);
}

/** The key that does the same as a button, shown on it. */
export function Key({ of }: { of: Keyed }) {
  return keysOn.value ? (
    <kbd class="key" aria-hidden="true">
      {KEYS[of]}
    </kbd>
  ) : null;
}

/** For `aria-keyshortcuts`. */
export function keyOf(name: Keyed): string | undefined {
  return keysOn.value ? KEYS[name] : undefined;
}

/** Which keys there are, and the way to switch them off. */
export function KeysHelp() {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ help: open });
  const rows: [Keyed, string | undefined][] = [
    ['next', texts.keyNext],
    ['queue', texts.keyQueue],
    ...(['REPLY', 'ASK', 'WAIT', 'DECIDE', 'PROMISE', 'CALL_ATTEMPT', 'SETTLE', 'ESCALATE'] as const).map(
      (act): [Keyed, string | undefined] => [act, texts.act[act]],
    ),
    ['words', texts.keyWords],
    ['back', texts.keyBack],
    ['help', texts.keyHelp],
  ];
  return (
    <>
      <button type="button" class="ds-button" data-variant="tertiary" aria-haspopup="dialog" onClick={open}>
        {texts.keys}
        <Key of="help" />
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <div class="stack">
          <h2 id="keys-title">{texts.keys}</h2>
          <p>{texts.keysLead}</p>
          <label class="row">
            <input
              class="ds-input"
              type="checkbox"
              checked={keysOn.value}
              onChange={(event) => {
                keysOn.value = event.currentTarget.checked;
                localStorage.setItem(KEPT, keysOn.value ? 'on' : 'off');
              }}
            />
            {texts.keysOn}
          </label>
          <table class="ds-table">
            <thead>
              <tr>
                <th scope="col">{texts.keysKey}</th>
                <th scope="col">{texts.keysWhat}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, what]) => (
                <tr key={name}>
                  <td>
                    <kbd class="key">{KEYS[name]}</kbd>
                  </td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" class="ds-button" onClick={() => dialog.current?.close()}>
            {texts.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
