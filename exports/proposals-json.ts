import type { Words } from '#consortium/words.ts'
import type { Candidate } from '#matching/candidate.ts'
import type { Addition } from '#matching/moves.ts'
import type { Proposal, Proposals } from '#matching/propose.ts'
import { mendedBy, whyProposed } from '#matching/why.ts'
import type { Edition } from '#programs/edition.ts'
import type { RuleId } from '#programs/verdict.ts'

/** Proposals as they leave by the terminal and the API (design.md section 8). */
export interface ProposalsJson {
  readonly outcome: Proposals['outcome']
  readonly proposals: readonly ProposalJson[]
  /** Where nobody can mend it: clauses that cannot all be met. */
  readonly clash?: readonly RuleId[]
  /** The organisations are inventions of the demonstration. */
  readonly demo?: true
}

export interface ProposalJson {
  readonly add: readonly AdditionJson[]
  /** Members, by name, and all the roles they would then hold. */
  readonly change: readonly { readonly member: string; readonly roles: readonly string[] }[]
  readonly remove: readonly string[]
  readonly mends: readonly RuleId[]
  /** Those of `mends` that a fact must confirm before they are met for certain. */
  readonly toConfirm: readonly RuleId[]
  readonly leaves: readonly RuleId[]
}

export interface AdditionJson {
  /** The roles it would take, the one that counts first. */
  readonly seat: readonly string[]
  readonly organisation: CandidateJson
  readonly why: Words
  /** Others who would do just as well, the best first. */
  readonly instead: readonly CandidateJson[]
}

export interface CandidateJson {
  readonly name: string
  readonly corporateNumber?: string
  /** JIS X 0401; null where unknown. */
  readonly prefecture: string | null
  /** An id of the kinds of organisation, or several; null where unknown. */
  readonly kind: string | readonly string[] | null
}

export interface Asked {
  readonly edition: Edition
  /** Names of the members, in their places among those that were hoped for. */
  readonly names: readonly string[]
  readonly area: readonly string[] | undefined
  readonly on: string
}

export const proposalsJson = ({ outcome, proposals, clash }: Proposals, asked: Asked): ProposalsJson => ({
  outcome,
  proposals: proposals.map((it) => proposalJson(it, asked)),
  ...(clash ? { clash } : {}),
})

const proposalJson = (proposal: Proposal, asked: Asked): ProposalJson => ({
  add: proposal.add.map((it) => additionJson(it, proposal, asked)),
  change: proposal.change.map(({ member, roles }) => ({ member: asked.names[member] ?? '', roles })),
  remove: proposal.remove.map((member) => asked.names[member] ?? ''),
  mends: proposal.mends,
  toConfirm: proposal.toConfirm,
  leaves: proposal.leaves,
})

function additionJson(addition: Addition, { mends, toConfirm }: Proposal, { edition, area, on }: Asked): AdditionJson {
  return {
    seat: addition.roles,
    organisation: candidateJson(addition.candidate),
    why: whyProposed(mendedBy(addition, mends, edition, area, on), toConfirm, addition.candidate),
    instead: addition.instead.map(candidateJson),
  }
}

const candidateJson = ({ name, facts }: Candidate): CandidateJson => ({
  name,
  ...(facts.corporateNumber === undefined ? {} : { corporateNumber: facts.corporateNumber }),
  prefecture: facts.prefecture ?? null,
  kind: facts.kind ?? null,
})
