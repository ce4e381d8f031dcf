/**
 * The live things, made once in server.ts or cli.ts and handed to every use case. Contracts only: what stands behind them is
 * the affair of `db/`, `search/engines/`, `server/` and `app/auth.server.ts`.
 */
import type { RoomStore } from '#rooms/store.ts'
import type { SearchEngine } from '#search/engine.ts'
import type { SearchFollower } from '#search/follower.ts'
import type { AccountStore, Sessions, TokenStore } from './stores/accounts.ts'
import type { AttentionStore } from './stores/attention.ts'
import type { ColleagueStore } from './stores/colleagues.ts'
import type { ContactStore } from './stores/contacts.ts'
import type { DuplicateStore } from './stores/duplicates.ts'
import type { EditionStore } from './stores/editions.ts'
import type { InstallationStore, MailStore } from './stores/house.ts'
import type { InvitationStore } from './stores/invitations.ts'
import type { NoticeStore } from './stores/notices.ts'
import type { ApplicationStore, OpenSeatStore } from './stores/open-seats.ts'
import type { ClaimStore, CorrectionStore, OrganisationStore } from './stores/organisations.ts'
import type { PoolStore } from './stores/pool.ts'
import type { RegisterStore } from './stores/register.ts'
import type { SearchStore } from './stores/searches.ts'
import type { SourceStore } from './stores/sources.ts'
import type { SuggestionStore } from './stores/suggestions.ts'
import type { SynonymStore } from './stores/synonyms.ts'
import type { TermsStore } from './stores/terms.ts'

export interface Stores {
  readonly accounts: AccountStore
  readonly tokens: TokenStore
  readonly attention: AttentionStore
  readonly organisations: OrganisationStore
  readonly colleagues: ColleagueStore
  readonly contacts: ContactStore
  readonly pool: PoolStore
  readonly register: RegisterStore
  readonly duplicates: DuplicateStore
  readonly claims: ClaimStore
  readonly corrections: CorrectionStore
  readonly mails: MailStore
  readonly installation: InstallationStore
  readonly notices: NoticeStore
  readonly editions: EditionStore
  readonly sources: SourceStore
  /** Those that people keep; `search` finds. */
  readonly searches: SearchStore
  readonly rooms: RoomStore
  readonly invitations: InvitationStore
  readonly suggestions: SuggestionStore
  readonly synonyms: SynonymStore
  readonly terms: TermsStore
  readonly openSeats: OpenSeatStore
  /** For open seats. */
  readonly applications: ApplicationStore
  /** Its `changed` is called in the transaction that changes a thing. */
  readonly search: SearchEngine
}

export interface Services {
  readonly stores: Stores
  /** An engine that follows by jobs beside the one in the database; null where there is none. */
  readonly follower: SearchFollower | null
  /** Runs the work in one transaction on stores of its own; a throw undoes all of it. */
  readonly transaction: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly secrets: Secrets
  readonly limits: Limits
  readonly post: Post
  readonly wake: Wake
  readonly clock: Clock
  readonly settings: HouseSettings
  readonly log: Log
}

export interface Clock {
  now(): Date
}

/** argon2id (RFC 9106): 19 MiB, 2 passes. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export interface Secrets {
  /** 256 random bits, for links. */
  token(): string
  /** What is kept of a token. */
  hash(token: string): string
  /** Of a text under a key that stays in the house: who shows both was given them here (HMAC-SHA256, RFC 2104). */
  sign(key: string, text: string): string
  id(): string
}

/** Counts what one address or account may do in a time; the counters are shared by all nodes. */
export interface Limits {
  take(what: LimitName, key: string): Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }>
  /** For a statement that counts by itself: under which key, and how many points in how many seconds are enough. */
  counting(what: LimitName, key: string): { readonly key: string; readonly points: number; readonly seconds: number }
}
export const limitNames = [
  'sign-in',
  'sign-in-account',
  'sign-in-address',
  'sign-up',
  'mail',
  'invitation',
  'invited-address',
  'organisation',
  'room',
  'resend',
  'question',
  'open-seat',
  'application',
  'claim',
  'correction',
  'message',
  'check',
] as const
export type LimitName = (typeof limitNames)[number]

/** Hands one letter to the mail server; throws when it is not taken. `unsubscribe` is where one press stops letters of its sort. */
export interface Post {
  send(letter: { to: string; subject: string; text: string; unsubscribe?: string | null }): Promise<void>
}

/** Tells every node, after the commit, that logs have grown: ids and numbers, no contents. */
export interface Wake {
  grown(logs: readonly { logId: string; seq: number }[]): void
  /** These sessions ended or lost a seat: their sockets close on every node within a second. */
  ended(what: { sessionId?: string; accountId?: string; roomId?: string }): void
  /** Of an organisation something changed that rooms show beside their logs: who signs and who answers. */
  beside(what: { organisationId: string }): void
}

export interface HouseSettings {
  /** Where links in mail lead; never taken from a request. */
  readonly publicUrl: string
  /** Listening on loopback only: the outbox page exists, demo data may. */
  readonly loopback: boolean
  readonly mailFrom: string
}

export interface Log {
  info(facts: Record<string, unknown>, message: string): void
  warn(facts: Record<string, unknown>, message: string): void
  error(facts: Record<string, unknown>, message: string): void
}
