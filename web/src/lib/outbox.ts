import { api, newKey, outcome } from '../api/client';
import type { components } from '../api/contract';
import { allDrafts, change, fileOf, type Draft, type DraftFile } from './drafts';
import type { Refused } from './problem';
import { refresh } from './resource';
import { signedIn } from './session';
import { drop, recallBytes } from './vault';

type Claim = components['schemas']['Claim'];

const LOCK = 'svar-outbox';
const SOON = 5_000;
const LATE = 5 * 60_000;

let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** From now on the draft stays as it is, and is sent until it has arrived or is refused. */
export async function submit(id: string, body: NonNullable<Draft['body']>): Promise<void> {
  await change(id, ({ refused: _, ...draft }) => (draft.state === 'WRITING' ? { ...draft, state: 'WAITING', body } : undefined));
  await sendWaiting();
}

/** One tab at a time; what another has sent meanwhile is not sent again. */
export async function sendWaiting(): Promise<void> {
  if (!signedIn.peek()) {
    return;
  }
  await navigator.locks.request(LOCK, async () => {
    clearTimeout(timer);
    let left = false;
    for (const draft of (await allDrafts()).reverse()) {
      if (draft.state === 'WAITING' && !(await hasArrived(draft))) {
        left = true;
      }
    }
    failures = left ? failures + 1 : 0;
    if (left) {
      timer = setTimeout(() => void sendWaiting(), Math.min(LATE, SOON * 2 ** Math.min(failures, 6)));
    }
  });
}

/** @returns false where it is to be tried again */
async function hasArrived(draft: Draft): Promise<boolean> {
  const claim = draft.claim ?? (await sendClaim(draft));
  if (!claim) {
    return (await change(draft.id, () => undefined))?.state !== 'WAITING';
  }
  for (const file of draft.files.filter((each) => each.state === 'KEPT')) {
    if (!(await sendFile(draft.id, claim.id, file))) {
      return false;
    }
  }
  // What it said is the portal's now; only the way to it stays.
  await change(draft.id, ({ body: _, understood: __, ...sent }) => ({ ...sent, state: 'SENT', answers: {}, known: [] }));
  refresh('/v1/claims', '/v1/home');
  return true;
}

async function sendClaim(draft: Draft): Promise<Draft['claim']> {
  if (!draft.body) {
    return undefined;
  }
  const answer = await outcome<Claim>(
    api.POST('/v1/claims', { params: { header: { 'Idempotency-Key': draft.key } }, body: draft.body }) as Promise<{
      data?: Claim;
      response: Response;
    }>,
  );
  if (answer.data) {
    const { id, reference } = answer.data;
    await change(draft.id, ({ refused: _, ...kept }) => ({ ...kept, claim: { id, reference } }));
    return { id, reference };
  }
  const { refused } = answer;
  await change(draft.id, (kept) =>
    isPassing(refused)
      ? { ...kept, refused }
      : // Nothing was made of it: what is sent when it is put right is another sending.
        { ...kept, refused, state: 'WRITING', key: newKey() },
  );
  return undefined;
}

async function sendFile(draft: string, claim: string, file: DraftFile): Promise<boolean> {
  const bytes = await recallBytes(fileOf(draft, file.id));
  const answer = bytes && (await upload(claim, file, bytes.value));
  if (answer?.refused && isPassing(answer.refused)) {
    return false;
  }
  const after: DraftFile = answer?.refused ? { ...file, state: 'REFUSED', refused: answer.refused } : { ...file, state: 'SENT' };
  await change(draft, (kept) => ({ ...kept, files: kept.files.map((each) => (each.id === file.id ? after : each)) }));
  await drop(fileOf(draft, file.id));
  return true;
}

/** A file as it is, under its own name and a key that makes it arrive once. */
export function upload(claim: string, file: Pick<DraftFile, 'key' | 'name' | 'type' | 'evidence'>, bytes: ArrayBuffer) {
  return outcome<components['schemas']['ClaimAttachment']>(
    api.POST('/v1/claims/{id}/attachments', {
      params: {
        path: { id: claim },
        query: file.evidence === undefined ? {} : { evidence: file.evidence },
        header: {
          'Idempotency-Key': file.key,
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        },
      },
      // What it is, its content tells; a file without a type is sent as one that is looked into all the same.
      headers: { 'Content-Type': file.type || 'application/pdf' },
      body: bytes as never,
      bodySerializer: (body: unknown) => body as ArrayBuffer,
    }),
  );
}

/** Whether the same thing may be taken later: no connection, no session, too many at once, a fault of ours. */
export function isPassing({ status, slug }: Refused): boolean {
  const isLater = status === 0 || status === 401 || status === 429 || status >= 500;
  return slug === 'idempotency-key-in-use' || (isLater && slug !== 'too-many-claims');
}
