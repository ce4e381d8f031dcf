import type { Role } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Proposals } from '#matching/propose.ts'
import type { RuleId } from '#programs/verdict.ts'

/*
 * What a room is told of who could complete its team. Plain JSON: pages and the API read the same object. Who is proposed has
 * not been asked and learns nothing of it.
 */

/** Who could complete the team of a room. The number, the version and the day name the team it was worked out for, as a verdict. */
export interface RoomProposals {
  readonly seq: number
  readonly version: string
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  /** Of invitations alone; `best-so-far`: time was up, and `impossible` is proved. */
  readonly outcome: Proposals['outcome']
  /** False while entries of the directory are still put into their classes: then nothing is proved, whatever the time. */
  readonly isWhole: boolean
  /** Different sets of fewest invitations, the best first. */
  readonly proposals: readonly RoomProposal[]
  /** Ways that also change roles, swap the lead or let a member go, the smallest first; looked for where invitations alone do not do. */
  readonly repairs: readonly RoomProposal[]
  /** Where nobody in the directory can mend it: a smallest set of clauses that cannot all be met. */
  readonly clash: readonly ClauseSaid[]
}

export interface RoomProposal {
  readonly add: readonly ProposedSeat[]
  readonly change: readonly ChangedSeat[]
  /** Seats that would end. */
  readonly remove: readonly SeatNamed[]
  /** Blocking clauses that are unmet now and would not be. */
  readonly mends: readonly ClauseSaid[]
  /** Those of them that must be confirmed before they are met for certain. */
  readonly toConfirm: readonly RuleId[]
  /** Blocking clauses that stay unmet, as no partner can mend them: plan and declarations. */
  readonly leaves: readonly ClauseSaid[]
}

/** A seat that somebody new could be asked to take. */
export interface ProposedSeat {
  /** The roles to ask for, the one that counts first. */
  readonly roles: readonly Role[]
  readonly organisation: ProposedOrganisation
  /** Which clauses it helps to meet and what else speaks for it. */
  readonly why: Words
  /** Others who would do just as well, the best first. */
  readonly instead: readonly ProposedOrganisation[]
}

/** An entry of the directory, as everyone may see it. */
export interface ProposedOrganisation {
  readonly id: string
  readonly name: string
  /** JIS X 0401; null where unknown. */
  readonly prefecture: string | null
  /** Ids of the kinds of organisation; empty where unknown. */
  readonly kinds: readonly string[]
  /** Whether anybody speaks for it: it can be asked here, else by letter. */
  readonly claimed: boolean
  /** It stands on the organiser's short list (候補), in this place. */
  readonly listedAs: string | null
}

export interface SeatNamed {
  readonly seatId: string
  readonly name: string
}

export interface ChangedSeat extends SeatNamed {
  readonly held: readonly Role[]
  /** All roles it would then hold. */
  readonly roles: readonly Role[]
}

/** A clause with what it says of the team as it is: what is asked, what there is, what to do. */
export interface ClauseSaid {
  readonly rule: RuleId
  readonly title: Words
  readonly says: Words
}
