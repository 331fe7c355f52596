import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { outcome } from '../api/client';
import type { Refused } from '../lib/problem';
import { Refusal } from './answer';

type Asking = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A file of the server's, asked for with `parseAs: 'blob'`, and what to do with it when it has come. */
export function useFile(ask: () => Asking, use: (content: Blob) => void) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const load = async () => {
    setBusy(true);
    const answer = await outcome(ask() as Promise<{ data?: Blob; error?: unknown; response: Response }>);
    setBusy(false);
    setRefused(answer.refused);
    if (answer.data) {
      use(answer.data);
    }
  };
  return { busy, refused, load: () => void load() };
}

interface DownloadProps {
  from: () => Asking;
  /** The file's name on the customer's device. */
  as: string;
  variant?: 'primary' | 'secondary';
  small?: boolean;
  children: ComponentChildren;
}

/** Saves a file of the server's on the customer's device. */
export function Download({ from, as, variant, small, children }: DownloadProps) {
  const { busy, refused, load } = useFile(from, (content) => save(content, as));
  return (
    <>
      {refused && <Refusal refused={refused} />}
      <div class="row">
        <button
          type="button"
          class="ds-button"
          data-variant={variant}
          data-size={small ? 'sm' : undefined}
          aria-busy={busy}
          onClick={load}
        >
          {children}
        </button>
      </div>
    </>
  );
}

/** What was found to be dangerous, or has not been looked at, is not given out. */
export function isWithheld({ state }: { state: string }): boolean {
  return state === 'REFUSED' || state === 'QUARANTINED';
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
