import type { Refusal } from '#use-cases/answer.ts'
import type { AppWords } from './words/ja.ts'

const statuses = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-verified': 403,
  'not-permitted': 403,
  'not-found': 404,
  'too-many': 429,
  'newer-version': 409,
  'not-now': 409,
} as const satisfies Record<Refusal['kind'], number>

/** The HTTP status of a refusal. */
export const statusOf = (refusal: Refusal): number => statuses[refusal.kind]

/** What a person reads when turned down: why, and what to do. */
export function sayRefusal({ refusals }: AppWords, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'bad-input':
      return refusals.badInput
    case 'not-signed-in':
      return refusals.notSignedIn
    case 'not-verified':
      return refusals.notVerified
    case 'not-permitted':
      return refusals.notPermitted
    case 'not-found':
      return refusals.notFound
    case 'too-many':
      return refusals.tooMany(refusal.retryAfterSeconds)
    case 'newer-version':
      return refusals.newerVersion
    case 'not-now': {
      const rule = refusals.rules[refusal.rule]
      return typeof rule === 'function' ? rule(refusal.facts ?? {}) : (rule ?? refusals.notNow)
    }
  }
}
