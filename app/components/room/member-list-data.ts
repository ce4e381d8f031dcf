import type { MemberListPreview } from '#use-cases/member-list/preview-member-list.ts'

/** By row of the list, what stands in its fields. */
export type Typed = Readonly<
  Record<
    number,
    {
      readonly take: boolean
      /** An entry's id, `unlisted` for the name alone, empty while not chosen. */
      readonly match: string
      /** Ids of roles, apart by commas. */
      readonly roles: string
      readonly said: { readonly who: string; readonly on: string; readonly how: string }
    }
  >
>

export interface ListOutcome {
  readonly listed: number
  readonly agreed: number
  readonly told: readonly { readonly row: number; readonly name: string; readonly says: string }[]
}

/** What the page shows after its form was sent. */
export interface ListAnswer {
  readonly text: string
  readonly role: string
  /** For the rows to be taken next. */
  readonly clientId: string
  readonly problem: string | null
  readonly preview: MemberListPreview | null
  readonly typed: Typed
  readonly outcome: ListOutcome | null
}
