import type { Words } from '#consortium/words.ts'

/**
 * What a use case answers: a value, or a refusal we expected to give. A refusal carries its kind and its facts;
 * the words people read are chosen at the screen. Only bugs and outages are thrown.
 */
export interface Problem {
  /** Where in the input, e.g. `members[2].capital`; empty for the whole. */
  readonly path: string
  readonly message: string
  /** The same in both languages, where the reader of that field has said it; screens choose. */
  readonly says?: Words
}

export type Refusal =
  | { readonly kind: 'bad-input'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'not-verified' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'not-found'; readonly what: string }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  /** Somebody saved since: what they saved and what was about to be saved, so that the screen can show both. */
  | { readonly kind: 'newer-version'; readonly current: unknown; readonly yours: unknown }
  /** Anything the thing's own rules turn down: `rule` names which, `facts` what the words need. */
  | { readonly kind: 'not-now'; readonly rule: string; readonly facts?: Readonly<Record<string, unknown>> }

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const done = <T>(value: T): Answer<T> => ({ ok: true, value })
export const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
export const notNow = (rule: string, facts?: Readonly<Record<string, unknown>>) =>
  refused(facts ? { kind: 'not-now', rule, facts } : { kind: 'not-now', rule })
