import { afterAll, expect, test } from 'vitest'
import { addDays, dayInJapan, momentInJapan } from '#consortium/calendar.ts'
import { aHouse, aPerson, type House, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { anInvited, aRoom, type OpenRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { declineSeat } from '#use-cases/invitations/decline-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { noteCall } from '#use-cases/invitations/note-call.ts'
import { remindInvited } from '#use-cases/invitations/remind-invited.ts'
import { setReminding } from '#use-cases/invitations/set-reminding.ts'
import { tendInvitations } from '#use-cases/invitations/tend-invitations.ts'
import { withdrawInvitation } from '#use-cases/invitations/withdraw-invitation.ts'
import { chooseNotices } from '#use-cases/notices/choose-notices.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { restoreRoom } from '#use-cases/rooms/restore-room.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'

const houses: House[] = []
afterAll(async () => {
  for (const it of houses) await it.close()
})

const day = 24 * 3_600_000

async function aStory() {
  const house = await aHouse()
  houses.push(house)
  const { services } = house
  // At noon, so that a whole day on the morning of that day is over, whenever this runs.
  const noon = momentInJapan(addDays(dayInJapan(services.clock.now()), 1), '12:00')
  house.later(noon.getTime() - services.clock.now().getTime())
  const room = await aRoom(house)
  const { roomId, organiser } = room
  return {
    house,
    services,
    room,
    roomId,
    organiser,
    ask: async (name: string, way: 'mail' | 'link' = 'mail', to: OpenRoom = room) =>
      valueIn(
        await invite(services, to.organiser, {
          roomId: to.roomId,
          name,
          roles: ['other'],
          way,
          ...(way === 'mail' && { address: `${name}@example.com` }),
          until: soon(house, 14),
        }),
      ),
    tend: async () => valueIn(await tendInvitations(services, theHouse, {})).reminded,
    kindsOf: async (seatId: string) =>
      (await roomSeenBy(house, organiser, roomId)).invitations
        .filter((it) => it.seatId === seatId)
        .flatMap(({ steps }) => steps.map(({ kind }) => kind)),
    calls: async () => valueIn(await seeWaiting(services, organiser, {})).calls,
  }
}

test('R52 who is silent is reminded at each rung, once; an answer, a withdrawal and an archived room end it', async () => {
  const { house, services, room, roomId, organiser, ask, tend, kindsOf } = await aStory()
  const [silent, gone] = [await ask('silent'), await ask('gone')]
  const answers = await anInvited(house, room)
  const reminded: number[] = []
  for (let passed = 0; passed < 13; passed++) {
    house.later(day)
    if (passed === 10) {
      valueIn(await withdrawInvitation(services, organiser, { roomId, seatId: gone.seatId }))
      valueIn(await archiveRoom(services, organiser, { roomId }))
      expect(await tend()).toBe(0)
      valueIn(await restoreRoom(services, organiser, { roomId }))
    }
    if (passed === 2) valueIn(await declineSeat(services, answers.person, { key: answers.key }))
    reminded.push(await tend(), await tend())
  }
  expect(reminded.reduce((sum, it) => sum + it)).toBe(4)
  expect(await kindsOf(silent.seatId)).toEqual([
    'sent',
    'mailed',
    'reminded-half',
    'reminded-three-quarters',
    'reminded-last',
  ])
  expect(await kindsOf(gone.seatId)).toEqual(['sent', 'mailed', 'reminded-half', 'withdrawn'])
  expect(await kindsOf(answers.seatId)).toEqual(['sent', 'mailed', 'declined'])
})

test('R52 people who turned mail about rooms off are invited, and not reminded', async () => {
  const { house, services, room, tend } = await aStory()
  const quiet = await anInvited(house, room)
  valueIn(await chooseNotices(services, quiet.person, { way: 'off' }))
  house.later(5 * day)
  expect(await tend()).toBe(0)
  const letters = (await services.stores.mails.newest(50)).filter(({ to }) => to === quiet.person.email)
  expect(letters.map(({ subject }) => subject.includes('打診'))).toEqual([true])
})

test('R53 the organiser switches reminders of one seat off and on, and reminds by hand, three times a day at most', async () => {
  const { house, services, roomId, organiser, ask, tend, kindsOf } = await aStory()
  const { seatId } = await ask('quietly')
  valueIn(await setReminding(services, organiser, { roomId, seatId, on: false }))
  house.later(8 * day)
  expect(await tend()).toBe(0)
  expect((await roomSeenBy(house, organiser, roomId)).invitations).toMatchObject([{ reminding: false }])

  for (let sent = 0; sent < 3; sent++)
    expect(valueIn(await remindInvited(services, organiser, { roomId, seatId }))).toEqual({ mailed: true })
  expect(refusalIn(await remindInvited(services, organiser, { roomId, seatId })).kind).toBe('too-many')
  const mails = (await services.stores.mails.newest(50)).filter(({ to }) => to === 'quietly@example.com')
  expect(mails.filter(({ subject }) => subject.includes('返事の期限は'))).toHaveLength(3)

  valueIn(await setReminding(services, organiser, { roomId, seatId, on: true }))
  expect(await tend()).toBe(1)
  expect((await kindsOf(seatId)).slice(2)).toEqual([...Array(3).fill('reminded-by-hand'), 'reminded-half'])
  const stranger = await aPerson(house)
  expect(refusalIn(await setReminding(services, stranger, { roomId, seatId, on: false })).kind).toBe('not-permitted')
})

test('R54 of whom no mail reaches, the organiser is told to call at each rung, until they wrote down that they did', async () => {
  const { house, services, roomId, organiser, ask, tend, calls } = await aStory()
  const entry = await anEntry(house, { name: '電話だけの商店会' })
  const byLetter = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: entry.id,
      roles: ['local'],
      way: 'link',
      until: soon(house, 14),
    }),
  )
  const refuses = await ask('refuses')
  await ask('reads')
  await services.stores.mails.refuse('refuses@example.com', services.clock.now())
  expect(await calls()).toEqual([])

  house.later(8 * day)
  expect(await tend(), 'who reads mail is reminded by mail').toBe(1)
  expect((await calls()).map((it) => it.seatId).sort()).toEqual([byLetter.seatId, refuses.seatId].sort())
  valueIn(await noteCall(services, organiser, { roomId, seatId: byLetter.seatId }))
  valueIn(await setReminding(services, organiser, { roomId, seatId: refuses.seatId, on: false }))
  expect(await calls()).toEqual([])
  house.later(4 * day)
  expect(await calls()).toMatchObject([{ seatId: byLetter.seatId, organisation: '電話だけの商店会' }])
  expect(refusalIn(await remindInvited(services, organiser, { roomId, seatId: byLetter.seatId })).kind).toBe(
    'not-found',
  )
})
