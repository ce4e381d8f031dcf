import type { Words } from '#consortium/words.ts'

/** Why a start was refused; the words are one sentence a person can act on. */
export type StartFailureKind =
  | 'bad-setting'
  | 'no-embedded-postgres'
  | 'data-folder-not-writable'
  | 'data-folder-other-version'
  | 'disk-full'
  | 'postgres-will-not-start'
  | 'database-unreachable'
  | 'database-too-old'
  | 'port-taken'
  | 'already-starting'
  | 'demo-in-public'

export interface StartFailure {
  readonly kind: StartFailureKind
  readonly words: Words
}

/**
 * The error a start ends with. It is told apart by the property `startFailure`, not by its class: the built server
 * and the tools beside it each carry a copy of this file.
 */
export const startFailure = (kind: StartFailureKind, ja: string, en: string, cause?: unknown): Error =>
  Object.assign(new Error(en, { cause }), { startFailure: { kind, words: { ja, en } } satisfies StartFailure })

/** The refusal inside an error, or nothing when the error is a bug and should be shown whole. */
export function findStartFailure(error: unknown): StartFailure | undefined {
  if (typeof error !== 'object' || error === null || !('startFailure' in error)) return undefined
  return error.startFailure as StartFailure
}

/** The two lines printed before leaving: Japanese first. */
export const failureLines = ({ words }: StartFailure): string => `${words.ja}\n${words.en}`
