import { useEffect } from 'preact/hooks';
import { keeping, useDraft, type Draft } from '../../lib/drafts';
import { useResource } from '../../lib/resource';
import { go, type Screen } from '../../router';
import { Refusal, Skeleton } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Card } from '../../ui/parts';
import { Before } from './before';
import { Check } from './check';
import type { ClaimForm } from './fields';
import { Files } from './files';
import { pagesOf, pathOf } from './pages';
import { Question } from './question';
import { useTexts } from './texts';
import { Waiting } from './waiting';

export interface DraftPage {
  draft: Draft;
  form: ClaimForm;
  /** Where it was opened from, where that is not the page before. */
  from: string | null;
}

/** One page of a draft: a question, files, what is to be known before, the answers. */
export default function DraftScreen({ params, query }: Screen) {
  const texts = useTexts();
  const draft = useDraft(params['draft'] ?? '');
  const kinds = useResource('/v1/claims/kinds');
  const form = kinds.data?.items.find((each) => each.kind === draft?.kind);
  const arrived = draft?.state === 'SENT' ? draft.claim?.id : undefined;
  useEffect(() => {
    if (arrived !== undefined) {
      go(`/claims/${arrived}/receipt`, { replace: true });
    }
  }, [arrived]);
  if (draft === null) {
    return (
      <Page title={texts.draftGone} back={['/claims', texts.title]}>
        <Card>
          <p>{texts.draftGoneWhy}</p>
        </Card>
      </Page>
    );
  }
  if (!draft || !form || arrived !== undefined) {
    return (
      <Page title={texts.startTitle} back={['/claims', texts.title]}>
        {kinds.refused && !kinds.data ? <Refusal refused={kinds.refused} again={kinds.again} /> : <Skeleton />}
      </Page>
    );
  }
  if (draft.state !== 'WRITING') {
    return <Waiting draft={draft} form={form} />;
  }
  return <Shown draft={draft} form={form} page={query.get('q')} from={query.get('from')} />;
}

function Shown({ page, ...of }: DraftPage & { page: string | null }) {
  const first = pagesOf(of.draft, of.form)[0] ?? 'check';
  switch (page ?? first) {
    case 'files':
      return <Files {...of} />;
    case 'before':
      return <Before {...of} />;
    case 'check':
      return <Check {...of} />;
    default:
      return <Question {...of} name={page ?? first} />;
  }
}

/** Also where somebody goes away: what was written is here when they come back. */
export function Kept({ draft }: { draft: Draft }) {
  const texts = useTexts();
  return (
    <p class="quiet small" data-kept={keeping.value === 0 ? '' : undefined}>
      {texts.kept} <a href={pathOf(draft.id, 'check')}>{texts.toCheck}</a>
    </p>
  );
}
