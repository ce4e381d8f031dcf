import { data, redirect } from '@remix-run/node'
import type { Answer, Refusal } from '#use-cases/answer.ts'
import { statusOf } from './refusals.ts'
import { signInPath } from './who.server.ts'

/** What a use case answers when all is well. */
export type ValueOf<Case extends (...args: never[]) => Promise<Answer<unknown>>> = Extract<
  Awaited<ReturnType<Case>>,
  { ok: true }
>['value']

/** What the error page gets to say. */
export interface Refused {
  readonly refusal: Refusal
}

/**
 * The value of an answer in a loader. A refusal becomes the error page with its status; who is not signed in is led to sign in,
 * and who has not accepted a room's terms to these.
 *
 * @example const room = requireValue(await seeRoom(services, who, { roomId }), request)
 */
export function requireValue<T>(answer: Answer<T>, request: Request): T {
  if (answer.ok) return answer.value
  throw turnedDown(answer.refusal, request)
}

/** The thrown form of a refusal, for loaders and for actions whose form cannot say it. */
export function turnedDown(refusal: Refusal, request: Request) {
  if (refusal.kind === 'not-signed-in') return redirect(signInPath(request))
  if (refusal.kind === 'not-now' && refusal.rule === 'terms-not-accepted')
    return redirect(`/rooms/${String(refusal.facts?.roomId)}/terms`)
  const headers: Record<string, string> =
    refusal.kind === 'too-many' ? { 'Retry-After': String(Math.ceil(refusal.retryAfterSeconds)) } : {}
  return data({ refusal } satisfies Refused, { status: statusOf(refusal), headers })
}
