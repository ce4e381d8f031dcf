import type { Consortium, Member, OrganisationFacts } from '#consortium/consortium.ts'
import type { Words } from '#consortium/words.ts'

/** An organisation that could be asked. Refused, blocked, hidden and seated ones are left out by whoever fills the pool. */
export interface Candidate {
  /** Names it among the others, e.g. its id in the directory. */
  readonly key: string
  readonly name: string
  readonly facts: OrganisationFacts
  /** What speaks for it beyond the rules: purpose, past work together, how it answers. Larger is better. */
  readonly merits?: readonly Merit[]
  /** How many organisations it stands for whom no clause can tell apart; itself alone where left out. */
  readonly many?: number
}

export interface Merit {
  /** Names the kind of merit, for who keeps why somebody was proposed. */
  readonly is?: string
  readonly weight: number
  readonly says: Words
}

/** The member it would be with these roles, once confirmed. */
export const memberOf = ({ name, facts }: Candidate, roles: NonNullable<Member['roles']>): Member => ({
  ...facts,
  name,
  roles,
  state: 'confirmed',
})

/**
 * The team as it will be if all who agreed or were asked join; those only short-listed are not in it. Nobody is proposed for a
 * seat that somebody has been asked to take.
 */
export const hopedFor = (consortium: Consortium): Consortium => ({
  ...consortium,
  members: consortium.members
    .filter(({ state }) => state !== 'considered')
    .map((member) => ({ ...member, state: 'confirmed' as const })),
})

/** Whether this organisation is in the team already: by its number, else by name and prefecture. */
export const isSeated = ({ name, facts }: Candidate, { members }: Consortium): boolean =>
  members.some((member) =>
    facts.corporateNumber !== undefined && member.corporateNumber !== undefined
      ? facts.corporateNumber === member.corporateNumber
      : member.name === name &&
        (facts.prefecture === undefined || member.prefecture === undefined || facts.prefecture === member.prefecture),
  )
