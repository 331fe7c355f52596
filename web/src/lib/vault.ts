import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * The one place where anything of a customer is kept on the device: encrypted with a key that this browser
 * made and never hands out, and gone with the database when the customer signs out.
 */
interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  at: number;
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  kept: { key: string; value: Sealed; indexes: { at: number } };
}

export interface Kept<T> {
  value: T;
  at: number;
}

const NAME = 'svar';
const MOST = 150;

/** Set by the sign-out: what is still on its way to the vault is not kept any more. */
let closed = false;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('keys');
      db.createObjectStore('kept').createIndex('at', 'at');
    },
    // Another tab signs out: let go, so that it can delete.
    blocking: () => void forget(),
    terminated: () => (opened = undefined),
  });
  return opened;
}

async function forget(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  opened = undefined;
  db?.close();
}

async function keyOf(db: IDBPDatabase<Schema>): Promise<CryptoKey> {
  const kept = await db.get('keys', 'seal');
  if (kept) {
    return kept;
  }
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const writing = db.transaction('keys', 'readwrite');
  const other = await writing.store.get('seal');
  if (!other) {
    await writing.store.put(made, 'seal');
  }
  await writing.done;
  return other ?? made;
}

export async function keep(name: string, value: unknown, at = Date.now()): Promise<void> {
  await keepBytes(name, new TextEncoder().encode(JSON.stringify(value)), at);
}

export async function keepBytes(name: string, plain: Uint8Array<ArrayBuffer>, at = Date.now()): Promise<void> {
  if (closed) {
    return;
  }
  const db = await database();
  const key = await keyOf(db);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  await db.put('kept', { iv, data, at }, name);
}

/** What was kept under that name; undefined where there is none or where it cannot be read any more. */
export async function recall<T>(name: string): Promise<Kept<T> | undefined> {
  const kept = await recallBytes(name);
  return kept && { value: JSON.parse(new TextDecoder().decode(kept.value)) as T, at: kept.at };
}

export async function recallBytes(name: string): Promise<Kept<ArrayBuffer> | undefined> {
  const db = await database();
  const sealed = await db.get('kept', name);
  if (!sealed) {
    return undefined;
  }
  const key = await keyOf(db);
  try {
    return { value: await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.data), at: sealed.at };
  } catch {
    await db.delete('kept', name);
    return undefined;
  }
}

export async function drop(name: string): Promise<void> {
  await (await database()).delete('kept', name);
}

export async function namesOf(prefix: string): Promise<string[]> {
  const range = IDBKeyRange.bound(prefix, prefix + '\uffff');
  return (await database()).getAllKeys('kept', range);
}

/** Keeps the newest facts and lets the oldest go, so that the device is never filled. */
export async function prune(prefix: string): Promise<void> {
  const db = await database();
  const writing = db.transaction('kept', 'readwrite');
  const names = await writing.store.index('at').getAllKeys();
  const facts = names.filter((name) => name.startsWith(prefix));
  await Promise.all(facts.slice(0, Math.max(0, facts.length - MOST)).map((name) => writing.store.delete(name)));
  await writing.done;
}

/** Everything, key and all; nothing is kept from then on, until the page is loaded anew. */
export async function wipe(): Promise<void> {
  closed = true;
  const db = await database();
  const clearing = db.transaction(['kept', 'keys'], 'readwrite');
  await Promise.all([clearing.objectStore('kept').clear(), clearing.objectStore('keys').clear(), clearing.done]);
  await forget();
  await new Promise<void>((done) => {
    const deleting = indexedDB.deleteDatabase(NAME);
    // Cleared already; a tab that does not let go only keeps an empty database.
    deleting.onsuccess = deleting.onerror = deleting.onblocked = () => done();
  });
}

/** A name that does not tell what it names. */
export async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
