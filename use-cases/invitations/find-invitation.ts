import * as z from 'zod'
import { type Answer, done, notNow, refused } from '../answer.ts'
import type { Services, Stores } from '../services.ts'
import type { Invitation } from '../stores/invitations.ts'
import type { Who } from '../who.ts'

/** An invitation's id, for those who are signed in and concerned, or the secret of its link, for whoever holds it. */
export const invitationKey = z.string().min(20).max(200)

/** How an invitation was reached: the secret of its link proves that the letter arrived. */
export interface FoundInvitation {
  readonly invitation: Invitation
  readonly bySecret: boolean
}

/**
 * Finds an invitation by its key. By id only for people of the invited organisation and, where `organiser` is set, of the
 * organiser, and for who accepted it as long as their claim is open; to everyone else it is not there.
 */
export async function findInvitation(
  services: Services,
  stores: Stores,
  who: Who,
  key: string,
  also: { organiser: boolean } = { organiser: false },
): Promise<Answer<FoundInvitation>> {
  const notFound = refused({ kind: 'not-found', what: 'invitation' })
  if (!z.uuid().safeParse(key).success) {
    const invitation = await stores.invitations.findByToken(services.secrets.hash(key))
    return invitation ? done({ invitation, bySecret: true }) : notFound
  }
  if (who.kind !== 'person' || !who.verified) return notFound
  const invitation = await stores.invitations.find(key)
  if (!invitation) return notFound

  const { organisationId, roomId, answeredBy } = invitation
  const role = organisationId && (await stores.organisations.roleOf(who.accountId, organisationId))
  const organises = also.organiser && (await stores.rooms.standingIn(who.accountId, roomId)).organiser
  const claims =
    organisationId && answeredBy === who.accountId && (await stores.claims.isOpen(who.accountId, organisationId))
  return role || organises || claims ? done({ invitation, bySecret: false }) : notFound
}

/** Still open and in time, or why not. */
export function stillOpen(invitation: Invitation, now: Date): Answer<Invitation> {
  const expired = invitation.state === 'expired' || (invitation.state === 'open' && invitation.expiresAt <= now)
  if (expired) return notNow('invitation-expired', { until: invitation.expiresAt.toISOString() })
  if (invitation.state !== 'open') return notNow('invitation-answered', { state: invitation.state })
  return done(invitation)
}
