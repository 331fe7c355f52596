import type { components } from '../api/contract';

type Problem = components['schemas']['Problem'];

/** Why something was not answered: the portal refused, or it could not be reached. */
export interface Refused {
  /** The last part of the problem's type; `offline` where nothing answered, `unclear` for anything else. */
  slug: string;
  status: number;
  title?: string;
  detail?: string;
  requestId?: string;
  errors: { pointer: string; detail: string }[];
  /** Seconds until it is worth trying again. */
  retryAfter?: number;
  /** What could be had instead. */
  alternatives?: string[];
}

const TYPE = 'urn:problem:svar:';

export const OFFLINE: Refused = { slug: 'offline', status: 0, errors: [] };

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body;
}

/** @param body as read by the client: the problem, or whatever stood between us and the portal */
export function refusedBy(response: Response, body: unknown): Refused {
  const wait = Number(response.headers.get('Retry-After'));
  const later = Number.isFinite(wait) && wait > 0 ? { retryAfter: wait } : {};
  if (!isProblem(body)) {
    return { slug: 'unclear', status: response.status, errors: [], ...later };
  }
  return {
    slug: body.type.startsWith(TYPE) ? body.type.slice(TYPE.length) : 'unclear',
    status: body.status,
    title: body.title,
    requestId: body.requestId,
    errors: body.errors ?? [],
    ...(body.alternatives === undefined ? {} : { alternatives: body.alternatives }),
    ...(body.detail === undefined ? {} : { detail: body.detail }),
    ...later,
  };
}
