import { afterAll, expect, test } from 'vitest'
import { roomData } from '#exports/room-data.ts'
import { roomText } from '#exports/room-text.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, aRoom, type OpenRoom, roomSeenBy, soon } from '#tests/builders/room.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { undoMerge } from '#use-cases/duplicates/undo-merge.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { acceptTerms } from '#use-cases/rooms/accept-terms.ts'
import { archiveRoom } from '#use-cases/rooms/archive-room.ts'
import { editAside } from '#use-cases/rooms/edit-aside.ts'
import { eraseAside } from '#use-cases/rooms/erase-aside.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listRooms } from '#use-cases/rooms/list-rooms.ts'
import { markRead } from '#use-cases/rooms/mark-read.ts'
import { readLog } from '#use-cases/rooms/read-log.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import { setTerms } from '#use-cases/rooms/set-terms.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
const operator = await aPerson(house, { operator: true })
afterAll(house.close)

/** The log of a talk beside the room that this person reads. */
async function talkOf(person: Person, roomId: string, of: 'side' | 'desk' = 'side') {
  const { talks } = await roomSeenBy(house, person, roomId)
  const talk = talks.find((it) => it.of === of)
  if (!talk) throw new Error(`${person.name} reads no ${of}.`)
  return talk
}

/** What a person reads aside, message by message. */
async function readAside(person: Person, roomId: string, of: 'side' | 'desk' = 'side') {
  const { view } = await roomSeenBy(house, person, roomId)
  const { logId } = await talkOf(person, roomId, of)
  const { messages } = (of === 'desk' ? view.desk : view.sides[logId]) ?? { messages: [] }
  return messages.map((it) => (it.erased ? null : view.texts[it.textId]))
}

/** A firm with a seat, its accountant and a viewer of it. */
async function aFirm(room: OpenRoom) {
  const member = await aMember(house, room)
  const viewer = await aPerson(house, { name: '須坂 実' })
  await services.stores.organisations.addPerson(member.organisation.id, viewer.accountId, 'viewer')
  const { logId } = await talkOf(member.person, room.roomId)
  return { ...member, viewer, logId }
}

/** Everything that a person is told of a room, at every door. */
async function toldTo(person: Person, roomId: string) {
  const taken = valueIn(await takeRoomData(services, person, { roomId }))
  const all = [
    await roomSeenBy(house, person, roomId),
    valueIn(await readLog(services, person, { roomId })),
    roomData(taken),
    roomText(taken, 'ja'),
    valueIn(await listRooms(services, person, {})),
  ]
  return JSON.stringify(all)
}

test('R55 what colleagues say aside is told to them at every door, and to nobody else at any', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const firm = await aFirm(room)
  const other = await aMember(house, room, { roles: ['local'] })
  const before = (await roomSeenBy(house, organiser, roomId)).view.room.seq
  const text = '見積は八百万円まで下げられます。'
  const { seq } = valueIn(await sayAside(services, firm.person, { roomId, logId: firm.logId, text }))
  expect(seq).toBe(1)

  for (const person of [firm.person, firm.viewer]) {
    expect(await readAside(person, roomId)).toEqual([text])
    expect((await toldTo(person, roomId)).split(text).length - 1).toBeGreaterThanOrEqual(4)
  }
  for (const person of [organiser, other.person]) expect(await toldTo(person, roomId)).not.toContain(text)
  expect((await roomSeenBy(house, organiser, roomId)).view.room.seq).toBe(before)

  const wish = { roomId, logId: firm.logId, text: '聞こえますか' }
  for (const person of [organiser, other.person])
    expect(refusalIn(await sayAside(services, person, wish))).toEqual({ kind: 'not-found', what: 'talk' })
  expect(refusalIn(await sayAside(services, operator, wish))).toEqual({ kind: 'not-permitted' })
  expect(refusalIn(await markRead(services, organiser, { roomId, logId: firm.logId, seq: 1 }))).toEqual({
    kind: 'not-found',
    what: 'talk',
  })
  const asked = { roomId, sidesAfter: { [firm.logId]: 0 } }
  expect(valueIn(await readLog(services, organiser, asked)).sides).toEqual([])
})

test('R32 R55 a colleague who has not accepted the room’s terms is told nothing of what is said aside either', async () => {
  const room = await aRoom(house)
  const { roomId } = room
  const firm = await aFirm(room)
  valueIn(await sayAside(services, firm.person, { roomId, logId: firm.logId, text: 'ここだけの相談' }))
  valueIn(await setTerms(services, room.organiser, { roomId, text: '口外しない。' }))
  expect(refusalIn(await readLog(services, firm.viewer, { roomId })).kind).toBe('not-now')
  expect(valueIn(await listRooms(services, firm.viewer, {})).rooms).toMatchObject([{ aside: 0, forYou: 0 }])
  const wish = { roomId, logId: firm.logId, text: '読めますか' }
  expect(refusalIn(await sayAside(services, firm.viewer, wish)).kind).toBe('not-now')
  valueIn(await acceptTerms(services, firm.viewer, { roomId, version: 1 }))
  expect(await readAside(firm.viewer, roomId)).toEqual(['ここだけの相談'])
})

test('R56 everyone of the organisation writes there, edits and erases what they wrote themselves, and once', async () => {
  const room = await aRoom(house)
  const { roomId } = room
  const { person, viewer, logId } = await aFirm(room)
  const at = { roomId, logId }
  const message = { ...at, text: '社長に聞きます', clientId: services.secrets.id() }
  const { seq } = valueIn(await sayAside(services, viewer, message))
  expect(valueIn(await sayAside(services, viewer, message)).seq).toBe(seq)
  expect(await readAside(person, roomId)).toEqual(['社長に聞きます'])

  const edit = { ...at, message: seq, text: '社長は賛成でした' }
  expect(refusalIn(await editAside(services, person, edit))).toMatchObject({ rule: 'not-your-message' })
  valueIn(await editAside(services, viewer, edit))
  expect(refusalIn(await editAside(services, viewer, edit))).toMatchObject({ rule: 'nothing-to-change' })
  const { view } = await roomSeenBy(house, person, roomId)
  const said = view.sides[logId]?.messages[0]
  expect(said?.earlier.map((it) => view.texts[it.textId])).toEqual(['社長に聞きます'])

  const erase = { ...at, textId: said?.textId ?? '' }
  expect(refusalIn(await eraseAside(services, person, erase))).toMatchObject({ rule: 'not-your-message' })
  valueIn(await eraseAside(services, viewer, erase))
  expect(await readAside(person, roomId)).toEqual([null])
  expect(await toldTo(person, roomId)).not.toContain('社長')

  valueIn(await archiveRoom(services, room.organiser, { roomId }))
  expect(refusalIn(await sayAside(services, person, { ...at, text: 'もう一つ' }))).toMatchObject({
    rule: 'room-archived',
  })
})

test('R57 what was said aside is counted apart from the room, for each person, until they have read it', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const { person, viewer, logId } = await aFirm(room)
  const listed = async (who: Person) => valueIn(await listRooms(services, who, {})).rooms[0]
  valueIn(await markRead(services, viewer, { roomId, seq: 900 }))
  valueIn(
    await sayAside(services, person, { roomId, logId, text: '@須坂実 さん、@中野 幹 さんに渡す前に見てください' }),
  )
  expect(await listed(viewer)).toMatchObject({ unread: 0, aside: 1, forYou: 1 })
  expect(await listed(person)).toMatchObject({ aside: 0, forYou: 0 })
  // Whoever does not hear there is not called there.
  expect(await listed(organiser)).toMatchObject({ aside: 0, forYou: 0 })
  const { view } = await roomSeenBy(house, viewer, roomId)
  expect(Object.values(view.mentions).flat()).toMatchObject([{ accountId: viewer.accountId }])

  valueIn(await markRead(services, viewer, { roomId, logId, seq: 1 }))
  expect(await listed(viewer)).toMatchObject({ aside: 0, forYou: 0 })
  expect(await talkOf(viewer, roomId)).toMatchObject({ readTo: 1 })
})

test('R58 who leaves the room reads nothing of it any more, and finds it again with a seat', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const firm = await aFirm(room)
  const at = { roomId, logId: firm.logId }
  valueIn(await sayAside(services, firm.person, { ...at, text: '今回は見送ろうと思う' }))
  valueIn(await leaveRoom(services, firm.person, { roomId, seatId: firm.seatId }))
  expect(refusalIn(await sayAside(services, firm.person, { ...at, text: 'まだ書ける？' })).kind).toBe('not-permitted')
  expect(refusalIn(await readLog(services, firm.person, { roomId })).kind).toBe('not-permitted')
  expect(await toldTo(organiser, roomId)).not.toContain('見送ろう')

  const asked = valueIn(
    await invite(services, organiser, {
      roomId,
      organisationId: firm.organisation.id,
      roles: ['digital'],
      way: 'member',
      until: soon(house),
    }),
  )
  valueIn(await acceptSeat(services, firm.person, { key: asked.invited?.invitationId ?? '' }))
  expect(await readAside(firm.person, roomId)).toEqual(['今回は見送ろうと思う'])
})

test('R25 R58 it goes with the seat where two entries become one, and back where they are parted', async () => {
  const room = await aRoom(house)
  const { roomId } = room
  const firm = await aMember(house, room, { name: '株式会社千曲電算', corporateNumber: null })
  const { logId } = await talkOf(firm.person, roomId)
  valueIn(await sayAside(services, firm.person, { roomId, logId, text: 'はじめの話' }))
  const stays = await anEntry(house, { name: '千曲電算株式会社', corporateNumber: null })
  const newcomer = await aPerson(house)
  await services.stores.organisations.addPerson(stays.id, newcomer.accountId, 'editor')

  const merge = { stays: stays.id, goes: firm.organisation.id }
  const { mergeId } = valueIn(await mergeOrganisations(services, operator, merge))
  for (const person of [firm.person, newcomer]) expect(await readAside(person, roomId)).toEqual(['はじめの話'])
  expect((await talkOf(newcomer, roomId)).logId).toBe(logId)
  valueIn(await sayAside(services, newcomer, { roomId, logId, text: '一つになってからの話' }))

  valueIn(await undoMerge(services, operator, { mergeId }))
  expect(await readAside(firm.person, roomId)).toEqual(['はじめの話', '一つになってからの話'])
  expect(refusalIn(await readLog(services, newcomer, { roomId })).kind).toBe('not-permitted')
})

test('R58 an organisation that sat here before and is joined with one that sits here gets its own old talk back at the parting', async () => {
  const room = await aRoom(house)
  const { roomId } = room
  const [old, sits] = [await aMember(house, room, { corporateNumber: null }), await aMember(house, room)]
  const logs = { old: await talkOf(old.person, roomId), sits: await talkOf(sits.person, roomId) }
  valueIn(await sayAside(services, old.person, { roomId, logId: logs.old.logId, text: '前の席での話' }))
  valueIn(await sayAside(services, sits.person, { roomId, logId: logs.sits.logId, text: '今の席での話' }))
  valueIn(await leaveRoom(services, old.person, { roomId, seatId: old.seatId }))
  const merge = { stays: old.organisation.id, goes: sits.organisation.id }
  const { mergeId } = valueIn(await mergeOrganisations(services, operator, merge))
  for (const person of [old.person, sits.person]) expect(await readAside(person, roomId)).toEqual(['今の席での話'])
  valueIn(await undoMerge(services, operator, { mergeId }))
  expect(await readAside(sits.person, roomId)).toEqual(['今の席での話'])
})

test('R59 at the desk those who organise talk among themselves, and not the viewers of their organisation', async () => {
  const room = await aRoom(house)
  const { roomId, organiser, organisation } = room
  const member = await aMember(house, room)
  const [colleague, viewer] = [await aPerson(house, { name: '飯山 潤' }), await aPerson(house)]
  await services.stores.organisations.addPerson(organisation.id, colleague.accountId, 'editor')
  await services.stores.organisations.addPerson(organisation.id, viewer.accountId, 'viewer')
  const { logId, people } = await talkOf(organiser, roomId, 'desk')
  expect(people.map((it) => it.name).sort()).toEqual(['中野 幹', '飯山 潤'])
  const text = '候補の二社は @飯山 潤 さんから電話してください。'
  const { seq } = valueIn(await sayAside(services, organiser, { roomId, logId, text }))

  expect(await readAside(colleague, roomId, 'desk')).toEqual([text])
  expect(valueIn(await readLog(services, colleague, { roomId })).texts).toMatchObject({})
  expect(valueIn(await listRooms(services, colleague, {})).rooms).toMatchObject([{ aside: 1, forYou: 1 }])
  for (const person of [member.person, viewer]) expect(await toldTo(person, roomId)).not.toContain('二社')
  expect(valueIn(await takeRoomData(services, colleague, { roomId })).view.desk.messages).toMatchObject([{ seq }])
  const edit = { roomId, logId, message: seq, text: 'やはり明日にします。' }
  expect(refusalIn(await editAside(services, colleague, edit))).toMatchObject({ rule: 'not-your-message' })
  valueIn(await editAside(services, organiser, edit))
  expect(await readAside(colleague, roomId, 'desk')).toEqual(['やはり明日にします。'])
})
