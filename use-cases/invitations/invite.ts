import * as z from 'zod'
import { addDays } from '#consortium/calendar.ts'
import { ways } from '#rooms/events.ts'
import { clientId } from '#rooms/protocol.ts'
import { type Answer, done, notNow, refused } from '../answer.ts'
import { email, prose } from '../inputs.ts'
import { postInvitation } from '../mail/post-invitation.ts'
import { roomLinks } from '../mail/post-room-letter.ts'
import { changeRoom, type RoomAtHand } from '../rooms/change-room.ts'
import { findSeatable, type Seatable, seatFor, someRoles } from '../rooms/room-organisations.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'
import { lastMomentOf } from './invitation-time.ts'

const input = z.strictObject({
  roomId: z.uuid(),
  clientId: clientId.optional(),
  /** A candidate's, so that the seat keeps its id. */
  seatId: z.uuid().optional(),
  roles: someRoles,
  /**
   * member: its own people are told; address: a mail to an address the organiser types; link: a link and a letter to hand over;
   * mail: somebody not in the directory.
   */
  way: z.enum(ways),
  address: email.optional(),
  /** Last day to answer, in Japan. */
  until: z.iso.date(),
  message: prose(2000).default(''),
  ...seatFor,
})

/**
 * Asks an organisation to take a seat (打診中). `invited` brings the invitation and, for a letter to hand over, the link: it is
 * shown this once, only its hash is kept. It is null where the same command came before.
 */
export const invite = useCase({
  name: 'invite',
  input,
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, clientId, seatId: given, roles, way, address, until, message, ...meant }) => {
    const limit = await services.limits.take('invitation', personOf(who).accountId)
    if (!limit.ok) return refused({ kind: 'too-many', retryAfterSeconds: limit.retryAfterSeconds })

    if (address && (way === 'address' || way === 'mail')) {
      const written = await services.limits.take('invited-address', address)
      if (!written.ok) return refused({ kind: 'too-many', retryAfterSeconds: written.retryAfterSeconds })
    }

    const seatId = given ?? services.secrets.id()
    const secret = way === 'member' ? null : services.secrets.token()
    const mailTo = way === 'address' || way === 'mail' ? address : undefined
    const answer = await changeRoom(services, who, {
      roomId,
      clientId,
      wish: async (at) => {
        const found = await findMeant(at, meant, { way, address, until })
        if (!found.ok) return found
        const { organisation, facts } = found.value
        return done([{ kind: 'ask-seat', body: { seatId, organisation, facts, roles: [...roles], way, until } }])
      },
      beside: async (at, { room }) => {
        const seat = room.seats.find((it) => it.id === seatId)
        if (!seat) throw new Error(`Seat ${seatId} was asked and is not there.`)
        const invitation = await at.stores.invitations.create({
          roomId,
          seatId,
          way,
          organisationId: seat.organisation.id,
          invitedName: seat.organisation.name,
          address: mailTo ?? null,
          message,
          expiresAt: lastMomentOf(until),
          tokenHash: secret && services.secrets.hash(secret),
          createdBy: at.person.accountId,
          createdAt: at.now,
        })
        const key = secret ?? invitation.id
        await postInvitation(services, at.stores, invitation, { ...at, key, until, sender: at.person.name })
        const link = roomLinks(services.settings).invitation(key)
        // A mailed secret proves that the letter arrived there; whoever invited must not hold it.
        return {
          invitationId: invitation.id,
          ...(way === 'link' ? { link, token: secret } : { link: null, token: null }),
        }
      },
    })
    if (!answer.ok) return answer
    return done({ seq: answer.value.seq, seatId, invited: answer.value.beside })
  },
})

/** Who is meant, and whether this way leads there. */
async function findMeant(
  { stores, edition, head, today }: RoomAtHand,
  meant: Pick<z.infer<typeof input>, 'organisationId' | 'name' | 'kind' | 'prefecture'>,
  { way, address, until }: Pick<z.infer<typeof input>, 'way' | 'address' | 'until'>,
): Promise<Answer<Seatable>> {
  const bad = (path: string, message: string) => refused({ kind: 'bad-input', problems: [{ path, message }] })
  if (until < today || until > addDays(today, 365))
    return bad('until', `expected a day from ${today} on and within a year, got ${until}`)
  if ((way === 'address' || way === 'mail') && !address)
    return bad('address', 'expected a mail address for this way, got none')

  const found = await findSeatable(stores, { edition, demo: head.demo }, meant, 'asked')
  if (!found.ok) return found
  const { entry } = found.value
  if (!entry && way === 'member') return bad('organisationId', 'expected an organisation of the directory')
  if (address && (way === 'address' || way === 'mail') && (await stores.mails.isRefused(address)))
    return notNow('address-refused', { address })
  if (entry && way === 'mail')
    return bad('way', 'expected member, address or link for an organisation of the directory')
  if (entry && way === 'member' && !entry.claimed) return notNow('nobody-speaks-for-it', { name: entry.name })
  if (entry && way !== 'member' && entry.claimed) return notNow('somebody-speaks-for-it', { name: entry.name })
  return found
}
