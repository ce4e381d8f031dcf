import type { Candidate } from '#matching/candidate.ts'
import type { ProposedOrganisation } from './room-proposals.ts'
import type { TeamAtHand } from './team-at-hand.ts'

/** Tells of a candidate what everyone may see of its entry, and where it stands on the organiser's short list. */
export const organisationTeller =
  ({ listed }: Pick<TeamAtHand, 'listed'>) =>
  ({ key, name, facts }: Candidate, claimed: boolean): ProposedOrganisation => ({
    id: key,
    name,
    prefecture: facts.prefecture ?? null,
    kinds: [facts.kind ?? []].flat(),
    claimed,
    listedAs: listed.get(key) ?? null,
  })
