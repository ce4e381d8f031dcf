import * as z from 'zod'
import { noticesIn } from '#rooms/notices.ts'
import { done } from '../answer.ts'
import { lastDayOf } from '../invitations/invitation-time.ts'
import { textIdsIn } from '../rooms/room-reading.ts'
import type { Changed } from '../rooms/see-waiting.ts'
import type { Services } from '../services.ts'
import { useCase } from '../use-case.ts'
import { personOf } from '../who.ts'

/** A page looks through so many events of a room and tells so many of them; the room tells the rest. */
const [lookedThrough, told] = [100, 8]

/** So many rooms stand on one page, those that moved last. */
const roomsTold = 30

/** An invitation that ran out is news for two weeks. */
const ranOutFor = 14 * 86_400_000

/** What a room tells as new, and up to which number. */
export interface NewIn extends Changed {
  readonly upTo: number
}

/**
 * What is new for the asker over all their rooms, worked out from the logs and the positions to which they have read; besides, seats they
 * are asked to take, terms that wait for them, invitations of theirs that ran out, and rooms that are to be deleted.
 */
export const seeNotices = useCase({
  name: 'see-notices',
  input: z.strictObject({}),
  run: async (services, who) => {
    const { accountId, verified } = personOf(who)
    const { stores, clock } = services
    const now = clock.now()
    const held = verified ? (await stores.organisations.of(accountId)).filter(({ role }) => role !== 'claimant') : []
    const mine = held.map(({ id }) => id)
    const editing = held.filter(({ role }) => role !== 'viewer').map(({ id }) => id)
    const known = await stores.rooms.listFor(mine)
    const live = known.filter((it) => !it.archived)
    const awaiting = await stores.terms.awaiting(
      accountId,
      live.map(({ id }) => id),
    )
    const open = (await stores.invitations.listOpenFor(mine)).filter((it) => it.expiresAt > now)
    const readable = live.filter(({ id }) => !awaiting.has(id))
    const unread = await stores.attention.unreadIn(
      accountId,
      readable.map(({ id }) => id),
    )
    const news: NewIn[] = []
    for (const room of readable) {
      const it = unread.get(room.id)
      if (!it || it.unread === 0 || news.length === roomsTold) continue
      const latest = await latestOf(services, accountId, { roomId: room.id, ...it })
      if (latest)
        news.push({ roomId: room.id, room: room.name, program: room.program, seats: room.seats, ...it, ...latest })
    }
    return done({
      rooms: news,
      /** Seats their organisations are asked to take. */
      asked: await Promise.all(
        open.map(async ({ id, roomId, invitedName, expiresAt }) => {
          const head = await stores.rooms.find(roomId)
          const [room, organiser] = [head?.name ?? '', head?.organiser.name ?? '']
          return { id, room, organiser, organisation: invitedName, until: lastDayOf(expiresAt) }
        }),
      ),
      terms: live
        .filter(({ id }) => awaiting.has(id))
        .map(({ id, name, organiser }) => ({ roomId: id, room: name, organiser: organiser.name })),
      ranOut: (await stores.notices.ranOut(editing, new Date(now.getTime() - ranOutFor))).map(
        ({ expiresAt, ...it }) => ({ ...it, until: lastDayOf(expiresAt) }),
      ),
      deletions: known.flatMap(({ id, name, deleteOn: on }) => (on === null ? [] : [{ roomId: id, room: name, on }])),
    })
  },
})

/** The newest events that are news; null where others only changed what the room itself shows. */
async function latestOf(
  { stores }: Services,
  accountId: string,
  { roomId, logId, readTo }: { roomId: string; logId: string; readTo: number },
) {
  const events = await stores.rooms.latest(logId, { after: readTo, notBy: accountId, limit: lookedThrough })
  const textIds = textIdsIn(events)
  const texts = await stores.rooms.texts(logId, textIds)
  const seatIds = (await stores.rooms.seatsOf(accountId, roomId)).map((it) => it.seatId)
  const beside = { mentions: await stores.rooms.mentions(textIds), texts }
  const news = new Set(noticesIn(events, { accountId, seatIds }, beside).map(({ seq }) => seq))
  const latest = events.filter(({ seq }) => news.has(seq)).slice(0, told)
  const upTo = events[0]?.seq
  return latest.length > 0 && upTo !== undefined ? { latest, texts, upTo } : null
}
