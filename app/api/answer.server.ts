/** How the API answers: JSON, with the status of app/refusals.ts where a use case refuses. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Answer, Refusal } from '#use-cases/answer.ts'
import type { Visitor } from '#use-cases/who.ts'
import { statusOf } from '../refusals.ts'

/** Refusals of the door itself, before any use case is asked. */
export type DoorRefusal =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-json'; readonly expected: 'application/json' }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }

const doorStatuses = { 'too-large': 413, 'not-json': 415, 'wrong-method': 405 } as const satisfies Record<
  DoorRefusal['kind'],
  number
>

/** What is open to everyone is asked for as nobody in particular, whatever cookies came along. */
export const visitorOf = ({ address }: AppLoadContext): Visitor => ({ kind: 'visitor', address })

export const answerWith = <T>(answer: Answer<T>, write: (value: T) => unknown): Response =>
  answer.ok ? json(write(answer.value)) : turnDown(answer.refusal)

export function turnDown(refusal: Refusal): Response {
  const wait: Record<string, string> =
    refusal.kind === 'too-many' ? { 'Retry-After': String(Math.ceil(refusal.retryAfterSeconds)) } : {}
  return json({ error: refusal }, statusOf(refusal), wait)
}

export const turnAway = (refusal: DoorRefusal): Response =>
  json(
    { error: refusal },
    doorStatuses[refusal.kind],
    refusal.kind === 'wrong-method' ? { Allow: refusal.allowed.join(', ') } : {},
  )

/** For addresses that are only posted to. */
export const postOnly = (): Response => turnAway({ kind: 'wrong-method', allowed: ['POST'] })

/** For addresses that are only read. */
export const readOnly = (): Response => turnAway({ kind: 'wrong-method', allowed: ['GET'] })

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
