import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aHandOver, aMember, anInvited, aRoom, roomSeenBy } from '#tests/builders/room.ts'
import { seeInvitation } from '#use-cases/invitations/see-invitation.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { fitRoom } from '#use-cases/rooms/fit-room.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { liftTerms } from '#use-cases/rooms/lift-terms.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { recordAgreement } from '#use-cases/rooms/record-agreement.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { seeTerms } from '#use-cases/rooms/see-terms.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const text = '知ったことを外に話さない。'
const termsSeenBy = async (person: Person, roomId: string) => valueIn(await seeTerms(services, person, { roomId }))
const accepts = async (person: Person, roomId: string, version = 1) =>
  valueIn(await acceptTerms(services, person, { roomId, version }))

test('R32 until they accept the terms, a member’s people read nothing of the room but its door', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { person, organisation } = await aMember(house, room)
  const colleague = await aPerson(house, { name: '塩尻 望' })
  await services.stores.organisations.addPerson(organisation.id, colleague.accountId, 'viewer')
  valueIn(await markRead(services, person, { roomId, seq: 4 }))
  valueIn(await setTerms(services, organiser, { roomId, text }))
  valueIn(await say(services, organiser, { roomId, text: '図面を共有します。' }))

  for (const outside of [person, colleague]) {
    for (const ask of [seeRoom, readLog, seeContacts, fitRoom])
      expect(refusalIn(await ask(services, outside, { roomId }))).toEqual({
        kind: 'not-now',
        rule: 'terms-not-accepted',
        facts: { roomId },
      })
    const door = await termsSeenBy(outside, roomId)
    expect(door).toMatchObject({ atTheDoor: true, version: 1, versions: [{ version: 1, text }], bySeat: [] })
    expect(Object.keys(door.room).sort()).toEqual(['name', 'organiser', 'program'])
    const [listed] = valueIn(await listRooms(services, outside, {})).rooms
    expect(listed).toMatchObject({ id: roomId, awaitsTerms: true, seats: [], unread: 0, progress: null })
    const waiting = valueIn(await seeWaiting(services, outside, {}))
    expect(waiting).toMatchObject({ terms: [{ roomId, room: '信州ものづくりDX' }], changed: [], answers: [] })
  }
  expect(refusalIn(await say(services, person, { roomId, text: '見せてください。' })).kind).toBe('not-now')
  expect(await services.stores.rooms.namesIn(roomId, [person.accountId, organiser.accountId])).toMatchObject([
    { accountId: organiser.accountId },
  ])

  await accepts(person, roomId)
  expect(Object.values((await roomSeenBy(house, person, roomId)).view.texts)).toEqual(['図面を共有します。'])
  expect(refusalIn(await seeRoom(services, colleague, { roomId })).kind).toBe('not-now')
})

test('R33 who accepted which version when is kept by person, and read by the organiser alone', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const [one, other] = [await aMember(house, room), await aMember(house, room)]
  const guest = { roomId, roles: ['other' as const], name: '丙町' }
  const said = { who: '課長', on: '2026-11-01', how: '電話' }
  valueIn(await recordAgreement(services, organiser, { ...guest, said }))
  valueIn(await setTerms(services, organiser, { roomId, text }))
  const at = services.clock.now()
  await accepts(one.person, roomId)
  house.later(60_000)
  // The same yes again changes nothing, nor when it was given.
  await accepts(one.person, roomId)

  const { bySeat } = await termsSeenBy(organiser, roomId)
  expect(bySeat).toMatchObject([
    { organises: true, recorded: false, accepted: [{ version: 1, name: organiser.name }] },
    { seatId: one.seatId, recorded: false, accepted: [{ version: 1, name: one.person.name, at }] },
    { seatId: other.seatId, recorded: false, accepted: [] },
    { organisation: '丙町', recorded: true, accepted: [] },
  ])
  expect(await termsSeenBy(one.person, roomId)).toMatchObject({ bySeat: [], mine: [{ version: 1, at }] })
})

test('R34 new terms are asked anew, those before stay to be read, and lifted terms ask nobody', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { person } = await aMember(house, room)
  valueIn(await setTerms(services, organiser, { roomId, text }))
  await accepts(person, roomId)
  expect(refusalIn(await setTerms(services, organiser, { roomId, text }))).toMatchObject({ rule: 'nothing-to-change' })
  valueIn(await setTerms(services, organiser, { roomId, text: `${text}三年間。` }))

  expect(refusalIn(await seeRoom(services, person, { roomId }))).toMatchObject({ rule: 'terms-not-accepted' })
  expect((await termsSeenBy(person, roomId)).versions.map((it) => it.version)).toEqual([2])
  expect(refusalIn(await acceptTerms(services, person, { roomId, version: 1 }))).toMatchObject({
    rule: 'terms-changed',
  })
  await accepts(person, roomId, 2)
  const inside = await termsSeenBy(person, roomId)
  expect(inside.versions.map((it) => it.text)).toEqual([`${text}三年間。`, text])
  expect(inside.mine.map((it) => it.version)).toEqual([1, 2])

  const late = await aMember(house, room)
  expect(refusalIn(await seeRoom(services, late.person, { roomId })).kind).toBe('not-now')
  valueIn(await liftTerms(services, organiser, { roomId }))
  expect((await roomSeenBy(house, late.person, roomId)).view.room.terms.map((it) => it.lifted !== null)).toEqual([
    false,
    true,
  ])
  expect(refusalIn(await acceptTerms(services, late.person, { roomId, version: 2 })).kind).toBe('not-now')
  expect(refusalIn(await liftTerms(services, organiser, { roomId }))).toMatchObject({ rule: 'nothing-to-change' })
  valueIn(await setTerms(services, organiser, { roomId, text }))
  expect((await termsSeenBy(late.person, roomId)).version).toBe(3)
})

test('who will not accept the terms may leave, and who is only asked is told of them', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const member = await aMember(house, room)
  const asked = await anInvited(house, room)
  valueIn(await setTerms(services, organiser, { roomId, text }))
  const { offer } = valueIn(await seeInvitation(services, asked.person, { key: asked.key }))
  expect(offer?.terms).toBe(text)
  expect((await termsSeenBy(member.person, roomId)).seats).toEqual([member.seatId])
  valueIn(await leaveRoom(services, member.person, { roomId, seatId: member.seatId }))
  expect(refusalIn(await seeTerms(services, member.person, { roomId })).kind).toBe('not-permitted')
})

test('whoever organises now is asked for nothing; who published the terms has accepted them', async () => {
  const room = await aRoom(house)
  const { roomId, organiser, organisation } = room
  const member = await aMember(house, room)
  const colleague = await aPerson(house)
  await services.stores.organisations.addPerson(organisation.id, colleague.accountId, 'editor')
  valueIn(await setTerms(services, organiser, { roomId, text }))
  await roomSeenBy(house, colleague, roomId)
  valueIn(await acceptTerms(services, member.person, { roomId, version: 1 }))
  await aHandOver(house, { roomId, organiser, to: member })
  const theirs = await aPerson(house)
  await services.stores.organisations.addPerson(member.organisation.id, theirs.accountId, 'editor')
  expect((await roomSeenBy(house, theirs, roomId)).me.organiser).toBe(true)
  expect((await roomSeenBy(house, organiser, roomId)).me.organiser).toBe(false)
  expect(refusalIn(await seeRoom(services, colleague, { roomId })).kind).toBe('not-now')
})
