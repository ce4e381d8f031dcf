import { afterAll, expect, test } from 'vitest'
import type { Role } from '#consortium/roles.ts'
import { openMotions } from '#rooms/motions.ts'
import { aHouse, aPerson, refusalIn, valueIn } from '#tests/builders/house.ts'
import { aHandOver, aMember, aReadyRoom, aRoom, roomSeenBy, seatSeenBy } from '#tests/builders/room.ts'
import { closeComposition } from '#use-cases/composition/close-composition.ts'
import { changeRoles } from '#use-cases/rooms/change-roles.ts'
import { consentToMotion } from '#use-cases/rooms/consent-to-motion.ts'
import { declineMotion } from '#use-cases/rooms/decline-motion.ts'
import { handOver } from '#use-cases/rooms/hand-over.ts'
import { leaveRoom } from '#use-cases/rooms/leave-room.ts'
import { listCandidate } from '#use-cases/rooms/list-candidate.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import { seeWaiting } from '#use-cases/rooms/see-waiting.ts'
import { takeBackMotion } from '#use-cases/rooms/take-back-motion.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

/** A consortium of two demonstrating firms, of which the first leads, and a digital firm; a support body coordinates. */
async function aGroup() {
  const room = await aRoom(house, { program: 'chiiki-innov-r4', roles: ['coop'] })
  const firm = (roles: Role[]) =>
    aMember(house, room, { facts: { kind: 'company', prefecture: '20', size: 'sme' }, roles })
  const [leads, other] = [await firm(['lead', 'demo']), await firm(['demo'])]
  const digital = await aMember(house, room)
  return { ...room, leads, other, digital }
}
const motionIn = async (person: Person, roomId: string) =>
  openMotions((await roomSeenBy(house, person, roomId)).view.room)[0]
const rolesOf = async (person: Person, roomId: string, seatId: string) =>
  (await seatSeenBy(house, person, roomId, seatId)).roles

test('R60 the lead goes over with the last consent of the firms that choose it, and not a moment before', async () => {
  const { roomId, organiser, leads, other, digital } = await aGroup()
  const wish = { roomId, seatId: other.seatId, roles: ['lead', 'demo'] as const }
  expect(valueIn(await changeRoles(services, organiser, { ...wish, roles: [...wish.roles] })).moved).toBe(true)
  const motionId = (await motionIn(digital.person, roomId))?.id ?? ''
  const consent = (person: Person, seatId: string) => consentToMotion(services, person, { roomId, motionId, seatId })
  expect(refusalIn(await consent(digital.person, digital.seatId))).toMatchObject({ rule: 'not-asked' })
  expect(refusalIn(await consent(organiser, leads.seatId))).toMatchObject({ rule: 'not-your-seat' })

  const waits = async (person: Person) => valueIn(await seeWaiting(services, person, {})).answers[0]?.consents ?? 0
  expect(await Promise.all([leads.person, other.person, digital.person].map(waits))).toEqual([1, 1, 0])
  expect(valueIn(await consent(other.person, other.seatId)).carried).toBe(false)
  expect(await waits(other.person)).toBe(0)
  expect(await rolesOf(organiser, roomId, other.seatId)).toEqual(['demo'])
  const before = (await roomSeenBy(house, organiser, roomId)).view.room.seq
  expect(valueIn(await consent(leads.person, leads.seatId)).carried).toBe(true)
  const { view } = await roomSeenBy(house, organiser, roomId)
  expect(view.happened.filter((it) => it.seq > before).map((it) => it.kind)).toEqual([
    'motion-consented',
    'roles-changed',
    'roles-changed',
  ])
  expect(await rolesOf(organiser, roomId, other.seatId)).toEqual(['lead', 'demo'])
  expect(await rolesOf(organiser, roomId, leads.seatId)).toEqual(['demo'])
  const [row] = await services.stores.rooms.listFor([other.organisation.id])
  expect(row?.seats.find((it) => it.seatId === leads.seatId)?.roles).toEqual(['demo'])
})

test('R60 what the programme leaves to the organiser is changed at once, and a member’s own wish with its consent', async () => {
  const { roomId, organiser, digital } = await aGroup()
  const wish = { roomId, seatId: digital.seatId }
  expect(valueIn(await changeRoles(services, organiser, { ...wish, roles: ['coop'] })).moved).toBe(false)
  expect(await rolesOf(digital.person, roomId, digital.seatId)).toEqual(['coop'])

  expect(valueIn(await changeRoles(services, digital.person, { ...wish, roles: ['digital'] })).moved).toBe(true)
  expect(await rolesOf(organiser, roomId, digital.seatId)).toEqual(['coop'])
  const motionId = (await motionIn(organiser, roomId))?.id ?? ''
  const own = (await roomSeenBy(house, organiser, roomId)).me.mayEdit[0] ?? ''
  valueIn(await consentToMotion(services, organiser, { roomId, motionId, seatId: own }))
  expect(await rolesOf(organiser, roomId, digital.seatId)).toEqual(['digital'])
})

test('R2 R60 the same wish and the same consent sent twice move and carry once', async () => {
  const { roomId, organiser, leads, other } = await aGroup()
  const wish = {
    roomId,
    seatId: other.seatId,
    roles: ['lead' as const, 'demo' as const],
    clientId: services.secrets.id(),
  }
  const first = valueIn(await changeRoles(services, organiser, wish))
  expect(valueIn(await changeRoles(services, organiser, wish)).seq).toBe(first.seq)
  const motionId = (await motionIn(organiser, roomId))?.id ?? ''
  valueIn(await consentToMotion(services, other.person, { roomId, motionId, seatId: other.seatId }))
  const last = { roomId, motionId, seatId: leads.seatId, clientId: services.secrets.id() }
  const { seq } = valueIn(await consentToMotion(services, leads.person, last))
  expect(valueIn(await consentToMotion(services, leads.person, last)).seq).toBe(seq)
  expect((await roomSeenBy(house, organiser, roomId)).view.room.seq).toBe(seq)
})

test('R61 one of the firms says no with a reason that everyone reads, or the organiser takes it back', async () => {
  const { roomId, organiser, leads, other } = await aGroup()
  const wish = { roomId, seatId: other.seatId, roles: ['lead' as const, 'demo' as const] }
  valueIn(await changeRoles(services, organiser, wish))
  const motionId = (await motionIn(organiser, roomId))?.id ?? ''
  const reason = '採択までは今の体制で進めたい'
  valueIn(await declineMotion(services, leads.person, { roomId, motionId, seatId: leads.seatId, reason }))
  const { view } = await roomSeenBy(house, other.person, roomId)
  expect(view.room.motions).toMatchObject([{ ended: { how: 'declined', seatId: leads.seatId, reason } }])

  valueIn(await changeRoles(services, organiser, wish))
  const anew = (await motionIn(organiser, roomId))?.id ?? ''
  expect(refusalIn(await takeBackMotion(services, other.person, { roomId, motionId: anew }))).toMatchObject({
    rule: 'not-your-motion',
  })
  valueIn(await takeBackMotion(services, organiser, { roomId, motionId: anew }))
  expect(await motionIn(organiser, roomId)).toBeUndefined()
  expect(await rolesOf(organiser, roomId, leads.seatId)).toEqual(['lead', 'demo'])
})

test('R62 a consent by telephone is written down with who, when and how, and carries as any other', async () => {
  const { roomId, organiser, leads, other } = await aGroup()
  valueIn(await changeRoles(services, organiser, { roomId, seatId: other.seatId, roles: ['lead', 'demo'] }))
  const motionId = (await motionIn(organiser, roomId))?.id ?? ''
  valueIn(await consentToMotion(services, other.person, { roomId, motionId, seatId: other.seatId }))
  const { on } = await roomSeenBy(house, organiser, roomId)
  const by = { roomId, motionId, seatId: leads.seatId }
  const said = { who: '社長', on, how: '電話' }
  expect(refusalIn(await consentToMotion(services, other.person, { ...by, said }))).toMatchObject({
    rule: 'not-organiser',
  })
  expect(
    refusalIn(await consentToMotion(services, organiser, { ...by, said: { ...said, on: '2999-01-01' } })),
  ).toMatchObject({
    kind: 'bad-input',
  })
  expect(valueIn(await consentToMotion(services, organiser, { ...by, said })).carried).toBe(true)
  const { view } = await roomSeenBy(house, leads.person, roomId)
  expect(view.room.motions[0]?.consents).toMatchObject([{ said: null }, { seatId: leads.seatId, said }])
})

test('R63 a composition is not closed over a change that waits', async () => {
  const { roomId, organiser, vendors } = await aReadyRoom(house)
  const [vendor] = vendors
  valueIn(await changeRoles(services, vendor.person, { roomId, seatId: vendor.seatId, roles: ['digital', 'other'] }))
  expect(refusalIn(await closeComposition(services, organiser, { roomId }))).toMatchObject({
    rule: 'motions-open',
    facts: { names: [vendor.organisation.name] },
  })
  const motionId = (await motionIn(organiser, roomId))?.id ?? ''
  valueIn(await takeBackMotion(services, vendor.person, { roomId, motionId }))
  valueIn(await closeComposition(services, organiser, { roomId }))
  const late = { roomId, seatId: vendor.seatId, roles: ['other' as const] }
  expect(refusalIn(await changeRoles(services, vendor.person, late))).toMatchObject({ rule: 'composition-closed' })
})

test('R59 R64 the room goes over by the word of who takes it, with its desk and what was said there', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const [heir, other] = [await aMember(house, room), await aMember(house, room, { roles: ['local'] })]
  valueIn(await listCandidate(services, organiser, { roomId, name: '候補精機', roles: ['digital'] }))
  const { talks } = await roomSeenBy(house, organiser, roomId)
  const logId = talks.find((it) => it.of === 'desk')?.logId ?? ''
  valueIn(await sayAside(services, organiser, { roomId, logId, text: '候補精機には月曜に電話する' }))

  const { motionId } = valueIn(await handOver(services, organiser, { roomId, seatId: heir.seatId }))
  expect((await roomSeenBy(house, organiser, roomId)).me.organiser).toBe(true)
  expect((await roomSeenBy(house, heir.person, roomId)).me.organiser).toBe(false)
  const by = { roomId, motionId: motionId ?? '', seatId: heir.seatId }
  expect(refusalIn(await consentToMotion(services, other.person, by))).toMatchObject({ rule: 'not-your-seat' })
  const said = { who: '社長', on: (await roomSeenBy(house, organiser, roomId)).on, how: '電話' }
  expect(refusalIn(await consentToMotion(services, organiser, { ...by, said }))).toMatchObject({
    rule: 'only-own-word',
  })
  valueIn(await declineMotion(services, heir.person, { ...by, reason: '今年は手が足りない' }))
  expect((await roomSeenBy(house, organiser, roomId)).me.organiser).toBe(true)

  await aHandOver(house, { roomId, organiser, to: heir })
  expect(house.told.ended).toContainEqual({ roomId })
  const { view, me } = await roomSeenBy(house, heir.person, roomId)
  expect(me.organiser).toBe(true)
  expect(view.desk.messages.map((it) => view.texts[it.textId])).toEqual(['候補精機には月曜に電話する'])
  expect((await roomSeenBy(house, organiser, roomId)).view.desk.messages).toEqual([])
})

test('R61 R64 an offer ends with the seat it was made to, and nobody without one answers', async () => {
  const room = await aRoom(house)
  const { roomId, organiser } = room
  const heir = await aMember(house, room)
  const { motionId } = valueIn(await handOver(services, organiser, { roomId, seatId: heir.seatId }))
  const by = { roomId, motionId: motionId ?? '', seatId: heir.seatId }
  expect(refusalIn(await consentToMotion(services, await aPerson(house), by)).kind).toBe('not-permitted')
  valueIn(await leaveRoom(services, heir.person, { roomId, seatId: heir.seatId }))
  expect(refusalIn(await consentToMotion(services, organiser, by))).toMatchObject({ rule: 'motion-over' })
})
