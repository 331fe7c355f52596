import { signal, useSignalEffect, type Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../api/client';
import type { components } from '../api/contract';
import type { Refused } from './problem';
import { drop, keep, keepBytes, namesOf, recall } from './vault';

type Suggestion = components['schemas']['ClaimSuggestion'];

/** A file that goes along; its bytes are kept beside the draft. */
export interface DraftFile {
  id: string;
  /** Sent along each time, so that it arrives once. */
  key: string;
  name: string;
  type: string;
  size: number;
  evidence?: string;
  state: 'KEPT' | 'SENT' | 'REFUSED';
  refused?: Refused;
}

/** A claim on this device, from its first word until the portal has all of it. */
export interface Draft {
  id: string;
  /** The Idempotency-Key: made with the draft, so that however often it is sent, it is one claim. */
  key: string;
  at: number;
  /** `WAITING`: nothing of it is changed any more; it is sent as soon as the portal can be reached. */
  state: 'WRITING' | 'WAITING' | 'SENT';
  kind: string;
  /** What sums are typed in. */
  currency: string;
  /** As typed, by the name of the question; what is missing is not known. */
  answers: Record<string, string>;
  /** What a chosen answer is called, where it is an id. */
  names: Record<string, string>;
  /** What was known at the beginning, and is not asked for. */
  told: string[];
  /** Where the portal knew it from. */
  known: { name: string; text: string; source?: string; asOf?: string }[];
  account?: string;
  understood?: Suggestion;
  files: DraftFile[];
  /** As it is sent; made once. */
  body?: components['schemas']['NewClaim'];
  claim?: { id: string; reference: string };
  refused?: Refused;
}

const CLAIM = 'draft:claim:';
const LOCK = 'svar-drafts';
const OLD = 24 * 3_600_000;

const drafts = new Map<string, Signal<Draft | undefined>>();
const tabs = new BroadcastChannel('svar-drafts');
tabs.onmessage = (event: MessageEvent<string>) => {
  changes.value++;
  if (drafts.has(event.data)) {
    void read(event.data);
  }
};

/** Moves with each change of a draft, here or in another tab. */
export const changes = signal(0);

function signalOf(id: string): Signal<Draft | undefined> {
  let found = drafts.get(id);
  if (!found) {
    found = signal(undefined);
    drafts.set(id, found);
  }
  return found;
}

type Change = (draft: Draft) => Draft;

/** One's own changes that are not in the vault yet: until they are there, what is shown is newer. */
const queued = new Map<string, { changes: Change[]; done: Promise<Draft | undefined> }>();

/** How many drafts have changes that are not in the vault yet. */
export const keeping = signal(0);

function show(id: string, draft: Draft | undefined): void {
  if (!queued.has(id)) {
    signalOf(id).value = draft;
  }
}

async function read(id: string): Promise<Draft | undefined> {
  const draft = (await recall<Draft>(CLAIM + id))?.value;
  show(id, draft);
  return draft;
}

async function write(draft: Draft): Promise<void> {
  show(draft.id, draft);
  await keep(CLAIM + draft.id, draft);
  tell(draft.id);
}

function tell(id: string): void {
  changes.value++;
  tabs.postMessage(id);
}

export async function begin(of: Pick<Draft, 'kind' | 'currency'> & Partial<Draft>): Promise<Draft> {
  const draft: Draft = {
    id: newKey(),
    key: newKey(),
    at: Date.now(),
    state: 'WRITING',
    answers: {},
    names: {},
    told: [],
    known: [],
    files: [],
    ...of,
  };
  await write(draft);
  return draft;
}

/**
 * Changes a draft as it is kept, one tab at a time, so that no tab writes over what another has done.
 *
 * @param changed what it is after; undefined where nothing is to be changed
 */
export async function change(id: string, changed: (draft: Draft) => Draft | undefined): Promise<Draft | undefined> {
  return navigator.locks.request(LOCK, async () => {
    const draft = await read(id);
    const next = draft && changed(draft);
    if (next) {
      await write(next);
    }
    return next ?? draft;
  });
}

/** As long as it is being written; what waits to be sent stays as it is. */
export function edit(id: string, changed: Change): Promise<Draft | undefined> {
  const draft = drafts.get(id)?.peek();
  if (draft?.state === 'WRITING') {
    // Shown at once; what is kept follows.
    signalOf(id).value = changed(draft);
  }
  const before = queued.get(id);
  if (before) {
    before.changes.push(changed);
    return before.done;
  }
  const changes = [changed];
  const done = keepAll(id, changes);
  queued.set(id, { changes, done });
  keeping.value++;
  return done;
}

/** However fast somebody types, one change is on its way and one waits. */
async function keepAll(id: string, waiting: Change[]): Promise<Draft | undefined> {
  let kept: Draft | undefined;
  while (waiting.length > 0) {
    const count = waiting.length;
    kept = await change(id, (draft) =>
      draft.state === 'WRITING' ? waiting.slice(0, count).reduce((before, next) => next(before), draft) : undefined,
    );
    waiting.splice(0, count);
  }
  queued.delete(id);
  keeping.value--;
  await read(id);
  return kept;
}

export async function throwAway(id: string): Promise<void> {
  await Promise.all([CLAIM + id, ...(await namesOf(fileOf(id, '')))].map(drop));
  signalOf(id).value = undefined;
  tell(id);
}

/** The drafts of this device, the newest first; what arrived a day ago is let go. */
export async function allDrafts(): Promise<Draft[]> {
  const names = await namesOf(CLAIM);
  const found = await Promise.all(names.map(async (name) => (await recall<Draft>(name))?.value));
  const all = found.filter((draft) => draft !== undefined);
  const isOver = (draft: Draft) => draft.state === 'SENT' && Date.now() - draft.at > OLD;
  await Promise.all(all.filter(isOver).map((draft) => throwAway(draft.id)));
  return all.filter((draft) => !isOver(draft)).sort((one, other) => other.at - one.at);
}

export function fileOf(draft: string, file: string): string {
  return `draft:file:${draft}:${file}`;
}

export async function addFile(id: string, file: File, evidence: string | undefined): Promise<void> {
  const added: DraftFile = {
    id: newKey(),
    key: newKey(),
    name: file.name,
    type: file.type,
    size: file.size,
    state: 'KEPT',
    ...(evidence === undefined ? {} : { evidence }),
  };
  await keepBytes(fileOf(id, added.id), new Uint8Array(await file.arrayBuffer()));
  await edit(id, (draft) => ({ ...draft, files: [...draft.files, added] }));
}

export async function removeFile(id: string, file: string): Promise<void> {
  await edit(id, (draft) => ({ ...draft, files: draft.files.filter((each) => each.id !== file) }));
  await drop(fileOf(id, file));
}

/** A draft; undefined while it is looked for, null where this device has none. */
export function useDraft(id: string): Draft | null | undefined {
  const kept = signalOf(id);
  const [looked, setLooked] = useState(kept.peek() !== undefined);
  useEffect(() => {
    void read(id).then(() => setLooked(true));
  }, [id]);
  return kept.value ?? (looked ? null : undefined);
}

export function useDrafts(): Draft[] {
  const [all, setAll] = useState<Draft[]>([]);
  useSignalEffect(() => {
    void changes.value;
    void allDrafts().then(setAll);
  });
  return all;
}

let turn = Promise.resolve();

/** What is typed later is kept later. */
function inTurn(keeping: () => Promise<void>): void {
  turn = turn.then(keeping);
}

/** Where a text is kept until it is sent. */
export function textOf(name: string): string {
  return 'draft:text:' + name;
}

/** A text that is not lost when the page is: kept as it is typed, until it is sent. */
export function useKeptText(name: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('');
  const isTyped = useRef(false);
  const key = textOf(name);
  useEffect(() => {
    isTyped.current = false;
    void recall<string>(key).then((kept) => {
      if (kept && !isTyped.current) {
        setText(kept.value);
      }
    });
  }, [key]);
  return [
    text,
    (typed) => {
      isTyped.current = true;
      setText(typed);
      inTurn(() => (typed === '' ? drop(key) : keep(key, typed)));
    },
  ];
}
