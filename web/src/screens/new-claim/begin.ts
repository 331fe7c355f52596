import { api, outcome } from '../../api/client';
import type { components } from '../../api/contract';
import { begin, type Draft } from '../../lib/drafts';
import { answersOf, questionAt, schemaOf, wishOf, written, type ClaimForm, type Suggestion } from '../draft/fields';

interface Beginning {
  /** The thing that it is about, as `invoice:2026-1001`. */
  about?: string | undefined;
  /** What the page that led here knows. */
  answers?: Record<string, string>;
  understood?: Suggestion;
}

/** Begins a draft with what the portal knows; without a connection, with what is known here. */
export async function beginDraft(form: ClaimForm, from: Beginning): Promise<Draft> {
  const [filled, me, points] = await Promise.all([
    outcome<ClaimForm>(
      api.GET('/v1/claims/kinds/{kind}/draft', {
        params: { path: { kind: form.kind }, query: from.about === undefined ? {} : { about: from.about } },
      }),
    ),
    outcome<components['schemas']['Me']>(api.GET('/v1/me')),
    outcome<components['schemas']['MeteringPoints']>(api.GET('/v1/metering-points', { params: { query: { limit: 2 } } })),
  ]);
  const schema = schemaOf(form);
  const { draft, known = [] } = filled.data ?? {};
  const answers: Record<string, string> = { ...from.answers };
  const names: Record<string, string> = {};
  for (const [name, value] of Object.entries(draft?.details ?? {})) {
    answers[name] = written(name, schema[name] ?? {}, value);
  }
  for (const { pointer, text } of known) {
    const name = questionAt(pointer);
    // A day and its clock say more by themselves.
    if (schema[name]?.format !== 'date-time') {
      names[name] = text;
    }
  }
  const only = points.data?.items.length === 1 ? points.data.items[0] : undefined;
  if (only && 'meteringPoint' in schema && answers['meteringPoint'] === undefined) {
    answers['meteringPoint'] = only.id;
    names['meteringPoint'] = only.address ?? only.id;
  }
  if (from.understood) {
    Object.assign(answers, answersOf(from.understood, form.kind, form));
  }
  const told = Object.keys(answers);
  const wish = wishOf(form.kind);
  return begin({
    kind: form.kind,
    currency: me.data?.country === 'SE' ? 'SEK' : 'NOK',
    answers: wish === undefined ? answers : { wish, ...answers },
    names,
    told,
    known: known.map(({ pointer, ...rest }) => ({ name: questionAt(pointer), ...rest })),
    ...(draft?.account === undefined ? {} : { account: draft.account }),
    ...(from.understood ? { understood: from.understood } : {}),
  });
}
