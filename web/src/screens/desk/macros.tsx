import { useRef, useState } from 'preact/hooks';
import { api, outcome } from '../../api/client';
import { language, LANGUAGES, OWN_NAMES } from '../../lib/language';
import { usePages } from '../../lib/pages';
import type { Refused } from '../../lib/problem';
import { refresh } from '../../lib/resource';
import { Answer, Refusal } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card, More } from '../../ui/parts';
import { forAgents } from './at-desk';
import { useMe } from './frame';
import type { Macro } from './macro-choice';
import { MacroForm } from './macro-form';
import { useTexts } from './texts';

const NEW = 'new';

/** Texts for what comes again and again: all agents read them, team leaders write them. */
export default forAgents(function Macros() {
  const texts = useTexts();
  const isLeader = useMe().data?.leader === true;
  const macros = usePages('/v1/desk/macros', { limit: 100 });
  /** Its id, or a new one. */
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState<string>();
  const done = useRef<HTMLParagraphElement>(null);
  const finish = (text: string) => {
    setOpen(undefined);
    setSaid(text);
    refresh('/v1/desk/macros');
    done.current?.focus();
  };
  const begin = (what: string) => {
    setSaid(undefined);
    setOpen(what);
  };
  return (
    <Page title={texts.macros} lead={texts.macrosLead} back={['/desk', texts.desk]}>
      <p ref={done} tabIndex={-1} role="status" class={said === undefined ? undefined : 'ds-alert'} data-color="success">
        {said}
      </p>
      {isLeader && open !== NEW && (
        <p>
          <button type="button" class="ds-button" onClick={() => begin(NEW)}>
            {texts.newMacro}
          </button>
        </p>
      )}
      {open === NEW && (
        <Card>
          <MacroForm saved={() => finish(texts.savedMacro)} close={() => setOpen(undefined)} />
        </Card>
      )}
      <Answer of={macros.first}>
        {() => (
          <>
            {macros.items.length === 0 && <p>{texts.noMacros}</p>}
            <ul class="list">
              {macros.items.map((macro) => (
                <li key={macro.id}>
                  <Card>
                    {open === macro.id ? (
                      <MacroForm macro={macro} saved={() => finish(texts.savedMacro)} close={() => setOpen(undefined)} />
                    ) : (
                      <OneMacro
                        macro={macro}
                        isLeader={isLeader}
                        change={() => begin(macro.id)}
                        deleted={() => finish(texts.deletedMacro)}
                      />
                    )}
                  </Card>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
      {macros.more}
      {!isLeader && <p class="quiet">{texts.forLeaders}</p>}
    </Page>
  );
});

interface OneProps {
  macro: Macro;
  isLeader: boolean;
  change: () => void;
  deleted: () => void;
}

function OneMacro({ macro, isLeader, change, deleted }: OneProps) {
  const texts = useTexts();
  const others = LANGUAGES.filter((code) => code !== language.value);
  return (
    <>
      <h2>{macro.name}</h2>
      {macro.kind !== undefined && (
        <p class="quiet small">
          {texts.macroKind}: {texts.kinds[macro.kind] ?? macro.kind}
        </p>
      )}
      <p class="as-written">{macro[language.value]}</p>
      <More title={others.map((code) => OWN_NAMES[code]).join(', ')}>
        {others.map((code) => (
          <p key={code} lang={code} class="as-written">
            {macro[code]}
          </p>
        ))}
      </More>
      {isLeader && (
        <div class="row">
          <button type="button" class="ds-button" data-variant="secondary" onClick={change}>
            {texts.editMacro(macro.name)}
          </button>
          <Deletion macro={macro} deleted={deleted} />
        </div>
      )}
    </>
  );
}

/** Asks once more: for all agents it is gone at once. */
function Deletion({ macro, deleted }: { macro: Macro; deleted: () => void }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const button = useRef<HTMLButtonElement>(null);
  const turn = (next: boolean) => {
    setAsked(next);
    requestAnimationFrame(() => button.current?.focus());
  };
  const remove = async () => {
    const answer = await outcome(api.DELETE('/v1/desk/macros/{id}', { params: { path: { id: macro.id } } }));
    setRefused(answer.refused);
    if (!answer.refused) {
      deleted();
    }
  };
  return asked ? (
    <div class="row" role="group" aria-label={texts.deleteSure(macro.name)}>
      <span>{texts.deleteSure(macro.name)}</span>
      <button ref={button} type="button" class="ds-button" data-color="danger" onClick={() => void remove()}>
        {texts.deleteYes}
      </button>
      <button type="button" class="ds-button" data-variant="tertiary" onClick={() => turn(false)}>
        {texts.cancel}
      </button>
      {refused && <Refusal refused={refused} />}
    </div>
  ) : (
    <button ref={button} type="button" class="ds-button" data-variant="tertiary" onClick={() => turn(true)}>
      {texts.deleteMacro(macro.name)}
    </button>
  );
}
