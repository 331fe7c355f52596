import type { Draft } from '../../lib/drafts';
import { questionsOf, type ClaimForm } from './fields';

/** The path of a draft's page; without one, of its first. */
export function pathOf(draft: string, page?: string, from?: 'check'): string {
  const query = new URLSearchParams();
  if (page !== undefined) {
    query.set('q', page);
  }
  if (from !== undefined) {
    query.set('from', from);
  }
  const text = query.toString();
  return '/claims/draft/' + draft + (text === '' ? '' : '?' + text);
}

/** All pages of a draft in their order. */
export function pagesOf(draft: Draft, form: ClaimForm): string[] {
  return [
    ...questionsOf(draft, form),
    ...(form.evidence.length > 0 ? ['files'] : []),
    'before',
    'check',
  ];
}

/** The first page of a draft. */
export function firstOf(draft: Draft, form: ClaimForm): string {
  return pathOf(draft.id, pagesOf(draft, form)[0]);
}

/** Where a page leads on to, and where back; a page that was opened from the answers leads back there. */
export function around(draft: Draft, form: ClaimForm, page: string, from: string | null): { next: string; back: string } {
  if (from === 'check') {
    const check = pathOf(draft.id, 'check');
    return { next: check, back: check };
  }
  const pages = pagesOf(draft, form);
  const at = pages.indexOf(page);
  const before = pages[at - 1];
  return {
    next: pathOf(draft.id, pages[at + 1] ?? 'check'),
    back: before === undefined ? (draft.understood ? '/claims/new/' + draft.id : '/claims/new') : pathOf(draft.id, before),
  };
}
