import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { Saying } from '#rooms/store.ts'
import { aHouse, aPerson, type House, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aMember, anInvited, aRoom } from '#tests/builders/room.ts'
import { limitSizes } from '#use-cases/limits.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { removeMember } from '#use-cases/rooms/remove-member.ts'
import { roomNow } from '#use-cases/rooms/room-now.ts'
import { readerIn } from '#use-cases/rooms/room-reading.ts'
import { say } from '#use-cases/rooms/say.ts'
import { type HeldRoom, sayAtOnce } from '#use-cases/rooms/say-at-once.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services, sql } = house
afterAll(house.close)

/** The room as a node holds it that lets its reader do whatever the room's own rules allow. */
async function held(roomId: string, person: Person): Promise<HeldRoom> {
  const head = await services.stores.rooms.find(roomId)
  const now = head && (await roomNow(services.stores, head.roomLog))
  if (!head || !now) throw new Error(`There is no room ${roomId}.`)
  const reader = await readerIn(services.stores, person.accountId, roomId)
  return { head, room: now.room, reader: reader ?? { organiser: true, seatIds: [] } }
}

const message = (text = '見積りを書き足しました。') => ({ clientId: randomUUID(), text })
const atOnce = async (person: Person, roomId: string, it = message(), by: Pick<House, 'services'> = house) =>
  sayAtOnce(by.services, person, await held(roomId, person), it)

test('what is said by one statement is what `say` would have written, and every node is told', async () => {
  const { roomId, organiser } = await aRoom(house)
  const one = message()
  house.told.grown.length = 0
  const said = await atOnce(organiser, roomId, one)
  expect(house.told.grown).toEqual([{ logId: said?.event.logId, seq: said?.event.seq }])
  valueIn(await say(services, organiser, { roomId, ...message() }))
  const { events, texts } = valueIn(await readLog(services, organiser, { roomId, after: (said?.event.seq ?? 0) - 1 }))
  const [first, second] = events
  expect(first).toEqual(said?.event)
  expect(texts[said?.text.id ?? '']).toBe(one.text)
  const { seq, at, body, ...same } = first ?? {}
  expect(second).toMatchObject(same)
  expect(second?.seq).toBe((seq ?? 0) + 1)
})

test('sent twice, also over both ways, it is written once', async () => {
  const { roomId, organiser } = await aRoom(house)
  const one = message()
  const room = await held(roomId, organiser)
  const both = await Promise.all([1, 2].map(() => sayAtOnce(services, organiser, room, one)))
  const [said] = both.filter((it) => it !== null)
  expect(both.filter((it) => it === null)).toHaveLength(1)
  expect(await sayAtOnce(services, organiser, room, one)).toBeNull()
  expect(valueIn(await say(services, organiser, { roomId, ...one })).seq).toBe(said?.event.seq)
})

test('people speak for the organisation they act for, where it sits here', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { organisation } = await aMember(house, room)
  const { organisations } = services.stores
  await organisations.addPerson(organisation.id, organiser.accountId, 'editor')
  const speaks = async () => (await atOnce(organiser, roomId))?.event.by.organisationId
  expect(await speaks()).toBe(room.organisation.id)
  await services.sessions.actFor(organiser.sessionId, organisation.id)
  expect(await speaks()).toBe(organisation.id)
})

test('with others’ words in between it is written; once the team has moved, it is not', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const before = await held(roomId, organiser)
  valueIn(await say(services, organiser, { roomId, ...message() }))
  expect(await sayAtOnce(services, organiser, before, message())).not.toBeNull()
  await anInvited(house, room)
  expect(await sayAtOnce(services, organiser, before, message())).toBeNull()
})

test.each(['@中野 幹 さん、お願いします。', '半分の文字\ud83d'])('%s goes the long way', async (text) => {
  const { roomId, organiser } = await aRoom(house)
  expect(await atOnce(organiser, roomId, message(text))).toBeNull()
  valueIn(await say(services, organiser, { roomId, ...message(text) }))
})

test('of several at once as many as the limit has room for', async () => {
  const { roomId, organiser } = await aRoom(house)
  const them: Saying[] = []
  for (let n = 0; n < 3; n++)
    await sayAtOnce(services, organiser, await held(roomId, organiser), message(), async (one) => {
      them.push({ ...one, limit: { ...one.limit, points: 2 } })
      return null
    })
  const written = await services.stores.rooms.sayAtOnce(them)
  expect(written.map((it) => it !== null)).toEqual([true, true, false])
})

test('as many messages as the limit says, whichever way each goes', async () => {
  const { roomId, organiser } = await aRoom(house)
  const { points } = limitSizes.message
  for (let n = 0; n < points; n++)
    if (n % 2 > 0) valueIn(await say(services, organiser, { roomId, ...message() }))
    else expect(await atOnce(organiser, roomId)).not.toBeNull()
  expect(await atOnce(organiser, roomId)).toBeNull()
  expect(refusalIn(await say(services, organiser, { roomId, ...message() })).kind).toBe('too-many')
})

describe('several written by one statement', () => {
  /** As the door hands it to the store. */
  async function wished(person: Person, roomId: string, it = message()): Promise<Saying> {
    const them: Saying[] = []
    await sayAtOnce(services, person, await held(roomId, person), it, async (one) => {
      them.push(one)
      return null
    })
    const [one] = them
    if (!one) throw new Error('It would go the long way.')
    return one
  }
  const { rooms } = services.stores

  test('follow each other in their rooms, in the order in which they came', async () => {
    const [one, other] = [await aRoom(house), await aRoom(house)]
    const member = await aMember(house, one)
    const who = [
      [one.organiser, one.roomId],
      [other.organiser, other.roomId],
      [member.person, one.roomId],
      [one.organiser, one.roomId],
    ] as const
    const before = [
      (await held(one.roomId, one.organiser)).room.seq,
      (await held(other.roomId, other.organiser)).room.seq,
    ]
    const them = await Promise.all(who.map(([person, roomId]) => wished(person, roomId)))
    const events = await rooms.sayAtOnce(them)
    const [a = 0, b = 0] = before
    expect(events.map((it) => it?.seq)).toEqual([a + 1, b + 1, a + 2, a + 3])
    expect(events.map((it) => it?.by.accountId)).toEqual(who.map(([person]) => person.accountId))
    const { events: kept } = valueIn(await readLog(services, member.person, { roomId: one.roomId, after: a }))
    expect(kept).toEqual([events[0], events[2], events[3]])
  })

  test('who may not write stops nobody else', async () => {
    const room = await aRoom(house)
    const stranger = await aPerson(house)
    const theirs = {
      ...(await wished(room.organiser, room.roomId)),
      accountId: stranger.accountId,
      sessionId: stranger.sessionId,
    }
    const [no, yes] = await rooms.sayAtOnce([theirs, await wished(room.organiser, room.roomId)])
    expect(no).toBeNull()
    expect(yes).not.toBeNull()
  })

  test('one that was sent before breaks off all, and nothing of them is left', async () => {
    const room = await aRoom(house)
    const { roomId, organiser } = room
    const sent = message()
    await atOnce(organiser, roomId, sent)
    const { seq } = (await held(roomId, organiser)).room
    const both = [await wished(organiser, roomId), await wished(organiser, roomId, sent)]
    expect(await rooms.sayAtOnce(both)).toEqual([null, null])
    expect((await held(roomId, organiser)).room.seq).toBe(seq)
  })

  test('nobody waits for a room that somebody holds', async () => {
    const [one, other] = [await aRoom(house), await aRoom(house)]
    const both = [await wished(one.organiser, one.roomId), await wished(other.organiser, other.roomId)]
    await services.transaction(async (stores) => {
      const { head } = await held(one.roomId, one.organiser)
      await stores.rooms.load(head.roomLog, { lock: true })
      const [no, yes] = await rooms.sayAtOnce(both)
      expect(no).toBeNull()
      expect(yes).not.toBeNull()
    })
    const [alone] = await rooms.sayAtOnce(both.slice(0, 1))
    expect(alone).not.toBeNull()
  })
})

describe('nothing is written at once that `say` would refuse', () => {
  /** As they are held to be when what they may do has just changed, so that the statement alone decides. */
  const trusting = { organiser: true, seatIds: [] }

  test.each<[who: string, may: boolean, make: (room: Awaited<ReturnType<typeof aRoom>>) => Promise<Person>]>([
    ['an owner of the organiser', true, async ({ organiser }) => organiser],
    ['an editor of a member', true, async (room) => joined((await aMember(house, room)).organisation.id, 'editor')],
    ['a viewer of the organiser', false, async ({ organisation }) => joined(organisation.id, 'viewer')],
    ['a viewer of a member', false, async (room) => joined((await aMember(house, room)).organisation.id, 'viewer')],
    ['somebody who is only asked', false, async (room) => (await anInvited(house, room)).person],
    ['a stranger', false, async () => aPerson(house)],
    [
      'a member who was removed',
      false,
      async (room) => {
        const { person, seatId } = await aMember(house, room)
        valueIn(await removeMember(services, room.organiser, { roomId: room.roomId, seatId, reason: '辞退のため' }))
        return person
      },
    ],
    [
      'a member with terms to accept',
      false,
      async (room) => {
        const { person } = await aMember(house, room)
        valueIn(await setTerms(services, room.organiser, { roomId: room.roomId, text: '外に話さない。' }))
        return person
      },
    ],
    [
      'a member who accepted the terms',
      true,
      async (room) => {
        const { person } = await aMember(house, room)
        valueIn(await setTerms(services, room.organiser, { roomId: room.roomId, text: '外に話さない。' }))
        valueIn(await acceptTerms(services, person, { roomId: room.roomId, version: 1 }))
        return person
      },
    ],
    [
      'somebody whose session has ended',
      false,
      async ({ organiser }) => {
        await services.sessions.end(organiser.sessionId)
        return organiser
      },
    ],
    [
      'somebody whose session has run out',
      false,
      async ({ organiser }) => {
        await sql`update sessions set expires_at = now() where id = ${organiser.sessionId}`
        return organiser
      },
    ],
    [
      'somebody with the session of another',
      false,
      async ({ organiser }) => ({ ...organiser, sessionId: (await aPerson(house)).sessionId }),
    ],
    [
      'somebody whose address is not verified any more',
      false,
      async ({ organiser }) => {
        await sql`update accounts set verified_at = null where id = ${organiser.accountId}`
        return organiser
      },
    ],
    [
      'the organiser of an archived room',
      false,
      async ({ roomId, organiser }) => {
        valueIn(await archiveRoom(services, organiser, { roomId }))
        return organiser
      },
    ],
  ])('%s: %s', async (_, may, make) => {
    const room = await aRoom(house)
    const person = await make(room)
    const here = await held(room.roomId, person)
    const said = await sayAtOnce(services, person, { ...here, reader: trusting }, message())
    expect(said !== null).toBe(may)
    expect((await held(room.roomId, room.organiser)).room.seq - here.room.seq).toBe(may ? 1 : 0)
  })

  const joined = async (organisationId: string, role: 'viewer' | 'editor') => {
    const person = await aPerson(house)
    await services.stores.organisations.addPerson(organisationId, person.accountId, role)
    return person
  }

  test('people of the demo, where strangers can come', async () => {
    const { roomId, organiser } = await aRoom(house)
    await sql`update accounts set demo = true where id = ${organiser.accountId}`
    const open = { services: { ...services, settings: { ...services.settings, loopback: false } } }
    expect(await atOnce(organiser, roomId, message(), open)).toBeNull()
    expect(await atOnce(organiser, roomId)).not.toBeNull()
  })
})
