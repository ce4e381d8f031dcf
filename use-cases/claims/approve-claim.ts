import { links } from '../mail/links.ts'
import { letters, postLetter } from '../mail/post-letter.ts'
import { entriesChanged, type Grown } from '../organisations/organisation-changed.ts'
import { confirmClaimedSeats } from '../rooms/room-following.ts'
import type { Services, Stores } from '../services.ts'
import type { Claim } from '../stores/organisations.ts'
import type { Who } from '../who.ts'

/**
 * Makes a claim good, in the transaction at hand: the person may act for the organisation, its seats agreed under the claim become
 * confirmed, and the claimant is told.
 *
 * @returns the logs that have grown, or null where the claim was decided before
 */
export async function approveClaim(
  services: Services,
  stores: Stores,
  claim: Claim,
  how: 'mail' | 'operator',
  who: Who,
): Promise<Grown | null> {
  const at = services.clock.now()
  const by = who.kind === 'person' ? who.accountId : null
  if (!(await stores.claims.decide(claim.id, { state: 'approved', how, by, at }))) return null

  // The first to be recognised owns the entry; who follows works on it.
  const organisation = await stores.organisations.find(claim.organisationId)
  const held = await stores.organisations.roleOf(claim.accountId, claim.organisationId)
  const role = organisation?.claimed ? 'editor' : 'owner'
  // A colleague's invitation may have come first; a claim never lowers what that gave.
  if (!held) await stores.organisations.addPerson(claim.organisationId, claim.accountId, role)
  await entriesChanged(stores, [claim.organisationId])
  const grown = await confirmClaimedSeats(stores, claim, { who, at })

  const link = links(services.settings).organisation(claim.organisationId)
  const letter = letters(services.settings).claimApproved({ link, organisation: claim.organisationName })
  await postLetter(services, stores, claim.accountEmail, letter)
  return grown
}
