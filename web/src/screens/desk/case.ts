import { useEffect, useState } from 'preact/hooks';
import { api, newKey, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import type { Refused } from '../../lib/problem';
import { refresh, type Got } from '../../lib/resource';
import type { Tone } from '../../ui/parts';

export type DeskClaim = components['schemas']['DeskClaim'];
export type DeskLine = Got<'/v1/desk/claims'>['items'][number];

/** What was handed out, on its way to its page: each look is written down, so it is not asked for twice. */
let handed: DeskClaim | undefined;

const TONES: Record<string, Tone> = {
  RECEIVED: 'info',
  CONTESTED: 'warning',
  DECIDED: 'success',
  WAITING_FOR_YOU: 'calm',
  WAITING_FOR_OTHERS: 'calm',
};

export function toneOf(state: string): Tone {
  return TONES[state] ?? 'neutral';
}

/** After something was done: the order and the counts are other ones now. */
export function somethingMoved(): void {
  refresh('/v1/desk/counts', '/v1/desk/claims');
}

let key = newKey();

/** The most urgent claim that nobody works on; undefined where there is nothing to do. */
export async function takeNext(): Promise<{ taken?: DeskClaim; refused?: Refused }> {
  const { data, refused } = await outcome<DeskClaim | undefined>(
    api.POST('/v1/desk/next', { params: { header: { 'Idempotency-Key': key } } }),
  );
  if (refused?.slug !== 'offline') {
    key = newKey();
  }
  if (refused) {
    return { refused };
  }
  somethingMoved();
  handed = data;
  return data ? { taken: data } : {};
}

export async function giveBack(id: string): Promise<Refused | undefined> {
  const { refused } = await outcome(api.DELETE('/v1/desk/claims/{id}/lease', { params: { path: { id } } }));
  somethingMoved();
  return refused;
}

export interface Case {
  claim: DeskClaim | undefined;
  refused: Refused | undefined;
  /** As the portal answered it after an act. */
  moved: (claim: DeskClaim) => void;
  again: () => Promise<void>;
}

/** A claim, asked for once: whoever looks is written down, so nothing looks by itself. */
export function useCase(id: string): Case {
  const [claim, setClaim] = useState(() => (handed?.id === id ? handed : undefined));
  const [refused, setRefused] = useState<Refused>();
  const again = async () => {
    const answer = await outcome<DeskClaim>(api.GET('/v1/desk/claims/{id}', { params: { path: { id } } }));
    setRefused(answer.refused);
    if (answer.data) {
      setClaim(answer.data);
    }
  };
  useEffect(() => {
    handed = undefined;
    if (!claim) {
      void again();
    }
  }, [id]);
  const moved = (next: DeskClaim) => {
    setClaim(next);
    somethingMoved();
  };
  return { claim, refused, moved, again };
}
