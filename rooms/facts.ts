import type { FactPath, OrganisationFactName, OrganisationFacts } from '#consortium/consortium.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'

/** While an organisation is only asked, its public facts count; from 参加確定 on also those it shows in rooms. */
export type Sharing = 'asked' | 'confirmed'

/** Beside the facts rather than among them; one number is one organisation whatever a rule reads. */
const always: readonly OrganisationFactName[] = ['corporateNumber']
const never: readonly OrganisationFactName[] = ['name', 'evidence']

/**
 * The names of the facts that a room takes over: those its edition reads (`reads`, as `factsRead` tells) and that may be
 * seen there. In the order of the fact list.
 */
export function factsTaken(reads: readonly FactPath[], sharing: Sharing): OrganisationFactName[] {
  const read = reads.map((path) => /^members\[\]\.(\w+)/.exec(path)?.[1])
  return (Object.keys(organisationFacts) as OrganisationFactName[]).filter((name) => {
    const { seenBy } = organisationFacts[name]
    if (never.includes(name) || seenBy === 'organisation') return false
    if (sharing === 'asked' && seenBy !== 'everyone') return false
    return always.includes(name) || read.includes(name)
  })
}

/** Those facts of an organisation that a room takes over, with how each is known. */
export function takenFrom(facts: OrganisationFacts, reads: readonly FactPath[], sharing: Sharing): OrganisationFacts {
  const names = factsTaken(reads, sharing)
  const pick = (from: object) =>
    Object.fromEntries(
      names.flatMap((name) => (from[name as never] === undefined ? [] : [[name, from[name as never]]])),
    )
  const evidence = pick(facts.evidence ?? {})
  return { ...pick(facts), ...(Object.keys(evidence).length > 0 && { evidence }) }
}
