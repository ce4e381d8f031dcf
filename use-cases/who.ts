import type { Language } from '#consortium/words.ts'

/** Who is asking. The door (page, socket, API, terminal, job) works it out; a use case decides what they may do. */
export type Who = Visitor | Person | System

/** Nobody known. `address` is the network address, for limits only. */
export interface Visitor {
  readonly kind: 'visitor'
  readonly address: string
  /** In which they are answered; Japanese where the door knows of none. */
  readonly language?: Language
}

export interface Person {
  readonly kind: 'person'
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly verified: boolean
  readonly operator: boolean
  readonly sessionId: string
  /** The organisation the person acts for now; always shown on the screen. */
  readonly actingFor: string | null
  readonly address: string
  /** In which they are answered: their account's, else that of their browser, else Japanese. */
  readonly language?: Language
}

/** The house itself: a job, an import, the terminal of whoever runs the installation. */
export interface System {
  readonly kind: 'system'
  readonly name: string
}

/** What limits count by: the network address; the house itself counts as one. */
export const addressOf = (who: Who): string => (who.kind === 'system' ? `system:${who.name}` : who.address)

/** The language to answer in. */
export const languageOf = (who: Who): Language => (who.kind === 'system' ? 'ja' : (who.language ?? 'ja'))

/**
 * The person a use case's permissions already asked for.
 *
 * @throws where the permission table lets somebody else through: a mistake in the table
 */
export function personOf(who: Who): Person {
  if (who.kind !== 'person') throw new Error('This use case is for people who are signed in.')
  return who
}
