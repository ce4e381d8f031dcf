import type { OrganisationFacts } from '#consortium/consortium.ts'

/** What travels between the form for a new seat and the server. */

/** invite: ask it (打診中); candidate: onto the organiser's short list (候補); record: write down what it said (内諾). */
export const seatAims = ['invite', 'candidate', 'record'] as const
export type SeatAim = (typeof seatAims)[number]

export interface FoundOne {
  readonly id: string
  readonly name: string
  readonly kinds: readonly string[]
  readonly prefecture: string | null
  readonly capability: string
  /** What is public of it, as a consortium file says it: the verdict with it is foreseen from these. */
  readonly facts: OrganisationFacts
  /** Whether somebody speaks for it: then it is told inside the house, else by an address or a link. */
  readonly claimed: boolean
  readonly demo: boolean
  /** As published; an address there proves who answers. */
  readonly domain: string | null
}

export interface Found {
  readonly total: number
  readonly exact: boolean
  readonly organisations: readonly FoundOne[]
  /** The query that shows more of them; null where all are here, or as many as are shown at most. */
  readonly more: string | null
  /** Words that were taken for those typed, or may be meant by them, and the query that has it the other way; null where none are. */
  readonly meant: { readonly text: string; readonly applied: boolean; readonly query: string } | null
}

export interface NewSeatAnswer {
  readonly ok: boolean
  readonly errors: readonly string[]
  /** By name of the field. */
  readonly fields: Readonly<Record<string, string>>
  /** Of an invitation: its link and secret, shown this once. */
  readonly invited: {
    readonly seatId: string
    readonly way: string
    readonly link: string | null
    readonly token: string | null
  } | null
}
