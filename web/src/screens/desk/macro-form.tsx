import { useEffect, useRef, useState } from 'preact/hooks';
import { api, newKey, outcome } from '../../api/client';
import { LANGUAGES, OWN_NAMES } from '../../lib/language';
import { Field, Form, useForm, Words } from '../../ui/form';
import type { Macro } from './macro-choice';
import { Select } from './select';
import { useTexts } from './texts';

interface MacroFormProps {
  /** The one to be changed; a new one where there is none. */
  macro?: Macro;
  saved: () => void;
  close: () => void;
}

/** A text in all four languages: none is left to whoever has to translate under the eyes of a customer. */
export function MacroForm({ macro, saved, close }: MacroFormProps) {
  const texts = useTexts();
  const [id] = useState(() => macro?.id ?? newKey());
  const [draft, setDraft] = useState({
    name: macro?.name ?? '',
    kind: macro?.kind ?? '',
    nb: macro?.nb ?? '',
    nn: macro?.nn ?? '',
    sv: macro?.sv ?? '',
    en: macro?.en ?? '',
  });
  const write = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => all.current?.querySelector('input')?.focus(), []);
  const form = useForm({
    check: () =>
      [['name', texts.macroName] as const, ...LANGUAGES.map((code) => [code, OWN_NAMES[code]] as const)]
        .filter(([field]) => draft[field].trim() === '')
        .map(([field, name]) => ({ id: 'macro-' + field, text: texts.macroMissing(name) })),
    send: async () => {
      const { kind, ...written } = draft;
      const body = { ...written, ...(kind !== '' && { kind }) };
      const answer = await outcome(api.PUT('/v1/desk/macros/{id}', { params: { path: { id } }, body }));
      if (!answer.refused) {
        saved();
      }
      return answer;
    },
    fields: Object.fromEntries(['name', ...LANGUAGES].map((field) => ['/' + field, 'macro-' + field])),
  });
  return (
    <div ref={all}>
      <Form
        form={form}
        action={texts.saveMacro}
        beside={
          <button type="button" class="ds-button" data-variant="tertiary" onClick={close}>
            {texts.cancel}
          </button>
        }
      >
        <Field
          id="macro-name"
          label={texts.macroName}
          hint={texts.macroNameHint}
          wrong={form.wrong('macro-name')}
          value={draft.name}
          maxLength={80}
          onInput={(event) => write({ name: event.currentTarget.value })}
        />
        <Select
          id="macro-kind"
          label={texts.macroKind}
          value={draft.kind}
          onChoose={(kind) => write({ kind })}
          choices={[['', texts.allKinds], ...Object.entries(texts.kinds)]}
        />
        {LANGUAGES.map((code) => (
          <Words
            key={code}
            id={'macro-' + code}
            label={OWN_NAMES[code]}
            wrong={form.wrong('macro-' + code)}
            value={draft[code]}
            maxLength={4000}
            rows={3}
            onInput={(event) => write({ [code]: event.currentTarget.value })}
          />
        ))}
      </Form>
    </div>
  );
}
