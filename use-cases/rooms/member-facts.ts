import type { OrganisationFacts } from '#consortium/consortium.ts'
import { deemedLargeOf } from '#consortium/deemed-large-outcome.ts'
import { holderMark, majorityHolder } from '#consortium/one-person.ts'
import { withoutKept } from '../organisations/kept.ts'
import type { Organisation } from '../stores/organisations.ts'

/**
 * What a consortium file says of an organisation: the facts of its entry, with its name, number and evidence beside them. Of what
 * it keeps to itself only the outcome is said, and of its owners a mark for the one it is one person with.
 */
export function memberFactsOf({
  name,
  corporateNumber,
  facts,
  evidence,
}: Pick<Organisation, 'name' | 'corporateNumber' | 'facts' | 'evidence'>): OrganisationFacts {
  const deemedLarge = deemedLargeOf(facts.largeAnswers ?? {}, facts)
  const holder = majorityHolder({ name, owners: facts.owners })
  const identityGroup = facts.identityGroup ?? (holder && holderMark(holder))
  return {
    ...withoutKept(facts),
    name,
    ...(identityGroup && { identityGroup }),
    ...(corporateNumber ? { corporateNumber } : {}),
    ...(deemedLarge && { deemedLarge }),
    evidence: {
      ...withoutKept(evidence),
      ...(deemedLarge && { deemedLarge: 'self' }),
    } as OrganisationFacts['evidence'],
  }
}
