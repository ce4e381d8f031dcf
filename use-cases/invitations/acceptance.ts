import type { RoomHead } from '#rooms/store.ts'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { isAt } from '../claims/claim-organisation.ts'
import type { Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import type { Person } from '../who.ts'
import type { FoundInvitation } from './find-invitation.ts'

export interface Acceptance {
  readonly entry: Organisation
  /** confirm: the person may speak for it; claim: that is to be decided; claim-proved: the link proves it. */
  readonly how: 'confirm' | 'claim' | 'claim-proved'
}

/** For which entry a person may accept this invitation, and what their yes is worth. Holds the entry until the transaction ends. */
export async function acceptance(
  stores: Stores,
  person: Person,
  { invitation, bySecret }: FoundInvitation,
  at: { head: RoomHead; organisationId: string | null },
): Promise<Answer<Acceptance>> {
  if (invitation.organisationId && at.organisationId !== invitation.organisationId)
    return notNow('invited-another', { name: invitation.invitedName })
  if (!at.organisationId) return notNow('organisation-needed', { name: invitation.invitedName })

  await stores.colleagues.of(at.organisationId, { lock: true })
  const entry = await stores.organisations.find(at.organisationId)
  if (!entry || entry.hidden) return refused({ kind: 'not-found', what: 'organisation' })
  if (at.head.demo && !entry.demo) return notNow('demo-room-real-organisation', { name: entry.name })

  const role = await stores.organisations.roleOf(person.accountId, entry.id)
  if (role === 'owner' || role === 'editor') return done({ entry, how: 'confirm' })
  if (role === 'viewer') return refused({ kind: 'not-permitted' })
  if (entry.claimed) return notNow('somebody-speaks-for-it', { name: entry.name })
  // Somebody who only picked an unclaimed entry for an invitation that names none would sit under a stranger's name.
  if (!invitation.organisationId) return refused({ kind: 'not-permitted' })
  const proved =
    bySecret &&
    invitation.way === 'address' &&
    invitation.address &&
    entry.domain &&
    isAt(invitation.address, entry.domain)
  return done({ entry, how: proved ? 'claim-proved' : 'claim' })
}
