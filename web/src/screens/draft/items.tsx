import './draft.css';
import { Field } from '../../ui/form';
import { itemsOf, type Item } from './fields';
import type { InputProps } from './input';
import { useTexts } from './texts';

const MOST = 50;
const EMPTY: Item = { what: '', worth: '' };

/** What was damaged, one thing after the other, each with its worth where that is known. */
export function Items({ name, draft, label, wrong, answer }: InputProps) {
  const texts = useTexts();
  const kept = itemsOf(draft.answers[name]);
  const items = kept.length === 0 ? [EMPTY] : kept;
  const put = (next: Item[]) => answer(next.length === 0 ? undefined : JSON.stringify(next));
  const set = (at: number, changed: Partial<Item>) =>
    put(items.map((item, i) => (i === at ? { ...item, ...changed } : item)));
  return (
    <div class="stack" role="group" aria-label={label}>
      {items.map((item, i) => (
        <fieldset key={i} class="ds-fieldset item">
          <legend class="ds-label">{texts.thing(i + 1)}</legend>
          <Field
            id={i === 0 ? name : `${name}-${i}`}
            label={texts.thingWhat}
            wrong={i === 0 ? wrong : undefined}
            value={item.what}
            onInput={(event) => set(i, { what: event.currentTarget.value })}
            maxLength={200}
          />
          <Field
            id={`${name}-${i}-worth`}
            label={texts.thingWorth}
            hint={texts.inCurrency(draft.currency)}
            value={item.worth}
            onInput={(event) => set(i, { worth: event.currentTarget.value })}
            inputMode="decimal"
            maxLength={16}
            style={{ maxWidth: '12rem' }}
          />
          {items.length > 1 && (
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              data-size="sm"
              onClick={() => put(items.filter((_, other) => other !== i))}
            >
              {texts.remove}
              <span class="ds-sr-only">: {item.what || texts.thing(i + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      {items.length < MOST && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => put([...items, EMPTY])}>
          {texts.addThing}
        </button>
      )}
    </div>
  );
}
