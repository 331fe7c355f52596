import { useState } from 'preact/hooks';
import { language, languageOf, LANGUAGES, OWN_NAMES, type Language } from '../../lib/language';
import { useResource, type Got } from '../../lib/resource';
import type { DeskClaim } from './case';
import { Select } from './select';
import { useTexts } from './texts';

export type Macro = Got<'/v1/desk/macros'>['items'][number];

interface MacroChoiceProps {
  claim: DeskClaim;
  /** The field that it goes into. */
  into: string;
  text: string;
  insert: (text: string) => void;
}

/** Those for this kind of claim first, then those for all, then the others. */
function inOrder(macros: readonly Macro[], kind: string): Macro[] {
  const rank = (macro: Macro) => (macro.kind === kind ? 0 : macro.kind === undefined ? 1 : 2);
  return [...macros].sort((one, other) => rank(one) - rank(other));
}

/** Puts a text that others wrote behind what stands there, in the customer's language first. */
export function MacroChoice({ claim, into, text, insert }: MacroChoiceProps) {
  const texts = useTexts();
  const macros = useResource('/v1/desk/macros', { query: { limit: 100 } }, { every: 600_000 });
  const [id, setId] = useState<string>();
  const first = languageOf(claim.language) ?? language.value;
  const [spoken, setSpoken] = useState<Language>(first);
  const items = inOrder(macros.data?.items ?? [], claim.kind);
  const chosen = items.find((macro) => macro.id === id) ?? items[0];
  if (!chosen) {
    return null;
  }
  const put = () => {
    insert([text.trimEnd(), chosen[spoken]].filter((each) => each !== '').join('\n\n'));
    document.getElementById(into)?.focus();
  };
  return (
    <div class="filters">
      <Select
        id="macro"
        label={texts.macro}
        value={chosen.id}
        onChoose={setId}
        choices={items.map((macro) => [macro.id, macro.name])}
      />
      <Select
        id="macro-language"
        label={texts.macroLanguage}
        value={spoken}
        onChoose={(code) => setSpoken(code as Language)}
        choices={[first, ...LANGUAGES.filter((code) => code !== first)].map((code) => [code, OWN_NAMES[code]])}
      />
      <button type="button" class="ds-button" data-variant="secondary" onClick={put}>
        {texts.insert}
      </button>
    </div>
  );
}
