import { useState } from 'preact/hooks';
import { addFile, removeFile, type Draft } from '../../lib/drafts';
import { go } from '../../router';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Kept, type DraftPage } from './draft';
import type { ClaimForm } from './fields';
import { around } from './pages';
import { useShellTexts } from '../../ui/texts';
import { faultOf, FileInput, sizeText } from '../../ui/file-input';
import { useTexts } from './texts';

export const MOST_FILES = 5;

/** What helps to decide it, where somebody has it; nothing of it has to be there. */
export function Files({ draft, form, from }: DraftPage) {
  const texts = useTexts();
  const { next, back } = around(draft, form, 'files', from);
  return (
    <Page
      title={texts.filesTitle}
      lead={texts.filesLead}
      back={[back, from === 'check' ? texts.checkTitle : texts.previous]}
    >
      <Card>
        {form.evidence.map((evidence) => (
          <Add key={evidence.code} draft={draft} evidence={evidence} />
        ))}
        <Add draft={draft} />
        <div class="row">
          <button type="button" class="ds-button" onClick={() => go(next)}>
            {draft.files.length === 0 ? texts.withoutFiles : texts.next}
          </button>
        </div>
      </Card>
      <Kept draft={draft} />
    </Page>
  );
}

function Add({ draft, evidence }: { draft: Draft; evidence?: ClaimForm['evidence'][number] }) {
  const texts = useTexts();
  const shell = useShellTexts();
  const [wrong, setWrong] = useState<string>();
  const id = 'file-' + (evidence?.code ?? 'other');
  const mine = draft.files.filter((file) => file.evidence === evidence?.code);
  const add = async (file: File) => {
    const fault = faultOf(shell, file);
    setWrong(fault ?? (draft.files.length >= MOST_FILES ? texts.tooManyFiles(MOST_FILES) : undefined));
    if (fault === undefined && draft.files.length < MOST_FILES) {
      await addFile(draft.id, file, evidence?.code);
    }
  };
  return (
    <div class="stack tight">
      <FileInput id={id} label={evidence?.text ?? texts.otherFile} wrong={wrong} add={(file) => void add(file)} />
      <ul class="lines">
        {mine.map((file) => (
          <li key={file.id} class="row apart">
            <span>
              {file.name} <span class="quiet small">{sizeText(file.size)}</span>
            </span>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              data-size="sm"
              onClick={() => void removeFile(draft.id, file.id)}
            >
              {texts.remove}
              <span class="ds-sr-only">: {file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
