import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import type { RoomSummary } from '#rooms/store.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** The rooms of the asker's organisations, the liveliest first, those that live or those archived, and the invitations that wait for them. */
export const listRooms = useCase({
  name: 'list-rooms',
  input: z.strictObject({ archived: z.boolean().default(false) }),
  run: async (services, who, { archived }) => {
    const { stores, clock } = services
    const { accountId, verified } = personOf(who)
    if (!verified) return done({ rooms: [], archived: 0, invitations: [] })

    const mine = (await stores.organisations.of(accountId))
      .filter(({ role }) => role !== 'claimant')
      .map(({ id }) => id)
    const all = await stores.rooms.listFor(mine)
    const rooms = all.filter((it) => it.archived === archived)
    const unread = await stores.attention.unreadIn(
      accountId,
      rooms.map((it) => it.id),
    )
    const aside = await stores.attention.unreadAside(
      accountId,
      rooms.map((it) => it.id),
    )
    const open = (await stores.invitations.listOpenFor(mine)).filter((it) => it.expiresAt > clock.now())
    const invitations = await Promise.all(
      open.map(async (it) => {
        const head = await stores.rooms.find(it.roomId)
        return {
          id: it.id,
          organisation: it.invitedName,
          room: head?.name ?? '',
          program: head?.program ?? '',
          organiser: head?.organiser.name ?? '',
          /** Last day to answer, in Japan. */
          until: dayInJapan(new Date(it.expiresAt.getTime() - 1)),
        }
      }),
    )
    const awaiting = await stores.terms.awaiting(
      accountId,
      rooms.map((it) => it.id),
    )
    return done({
      rooms: rooms.map((room) => ({
        ...(awaiting.has(room.id) ? outside(room) : room),
        organising: mine.includes(room.organiser.id),
        /** Its confidentiality terms are to be accepted first: of such a room nothing stands here but what the door says. */
        awaitsTerms: awaiting.has(room.id),
        /** Events that others caused since this person last looked. */
        unread: awaiting.has(room.id) ? 0 : (unread.get(room.id)?.unread ?? 0),
        /** Those among them, and aside, that name this person or an organisation of theirs. */
        forYou: awaiting.has(room.id) ? 0 : (unread.get(room.id)?.forYou ?? 0) + (aside.get(room.id)?.forYou ?? 0),
        /** What was said since beside the room's log, among their own people or at the desk. */
        aside: awaiting.has(room.id) ? 0 : (aside.get(room.id)?.unread ?? 0),
      })),
      /** How many of their rooms are archived. */
      archived: all.filter((it) => it.archived).length,
      invitations,
    })
  },
})

/** Name, organiser and programme, and nothing of what goes on inside. */
const outside = (room: RoomSummary): RoomSummary => ({ ...room, progress: null, lastAt: room.createdAt, seats: [] })
