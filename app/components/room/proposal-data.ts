import type { Role } from '#consortium/roles.ts'

/** What the page of proposals is answered with after a proposal was put on the short list (by seats), or taken off again. */
export type ProposalAnswer =
  | { readonly ok: true; readonly did: 'listed'; readonly seats: readonly string[]; readonly undo: Undo }
  | { readonly ok: true; readonly did: 'undone' }
  | { readonly ok: false; readonly errors: readonly string[] }

/** How the short list becomes what it was. */
export interface Undo {
  /** Seats that were not there before. */
  readonly drop: readonly string[]
  /** Candidates that were there with other roles. */
  readonly back: readonly {
    readonly seatId: string
    readonly organisationId: string
    readonly roles: readonly Role[]
  }[]
}
