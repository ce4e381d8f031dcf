import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { anInvited, aReadyRoom } from '#tests/builders/room.ts'
import { findSubstitutes } from '#use-cases/rooms/find-substitutes.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const firm = (demo = false) =>
  anEntry(house, {
    name: `IT企業${randomUUID().slice(0, 6)}`,
    facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
    demo,
  })

test('whose leaving breaks a clause has the best three of the directory named, each with its reasons', async () => {
  const room = await aReadyRoom(house)
  const [vendor] = room.vendors
  const ask = () => findSubstitutes(services, room.organiser, { roomId: room.roomId, seatId: vendor.seatId })
  expect(valueIn(await ask())).toMatchObject({
    breaks: [{ rule: 'chiiki-dx-r4-a#2' }],
    outcome: 'nobody',
    substitutes: [],
    name: vendor.organisation.name,
  })

  const firms = [await firm(), await firm(), await firm(), await firm()]
  const ofTheDemo = await firm(true)
  const { substitutes, outcome } = valueIn(await ask())
  expect(outcome).toBe('found')
  expect(substitutes).toHaveLength(3)
  for (const { organisation, mends, roles, why } of substitutes) {
    expect(firms.map(({ id }) => id)).toContain(organisation.id)
    expect(organisation.id).not.toBe(ofTheDemo.id)
    expect(mends.map(({ rule }) => rule)).toContain('chiiki-dx-r4-a#2')
    expect(roles).toEqual(['digital'])
    expect(why.ja).toContain('満たす助けになります')
  }
  expect((await ask()).ok && valueIn(await ask()).substitutes).toEqual(substitutes)
})

test('who was only asked is to spare, until those confirmed alone are counted', async () => {
  const room = await aReadyRoom(house)
  const asked = await anInvited(house, room)
  const [vendor] = room.vendors
  const { roomId, organiser } = room
  const { breaks, outcome } = valueIn(await findSubstitutes(services, organiser, { roomId, seatId: vendor.seatId }))
  expect([breaks, outcome]).toEqual([[], 'safe'])
  const confirmed = { roomId, seatId: vendor.seatId, counting: 'confirmed' } as const
  const found = valueIn(await findSubstitutes(services, organiser, confirmed))
  expect(found.breaks.map(({ rule }) => rule)).toEqual(['chiiki-dx-r4-a#2'])
  // Whoever has been asked already is no news.
  expect(found.substitutes.map(({ organisation }) => organisation.id)).not.toContain(asked.organisation.id)
  expect(refusalIn(await findSubstitutes(services, organiser, { ...confirmed, seatId: asked.seatId }))).toMatchObject({
    kind: 'not-found',
  })
})

test('the organiser alone may ask: a member that leaves is not told who would follow', async () => {
  const room = await aReadyRoom(house)
  const [vendor, other] = room.vendors
  const wish = { roomId: room.roomId, seatId: vendor.seatId }
  for (const person of [vendor.person, other.person, room.bank.person])
    expect(refusalIn(await findSubstitutes(services, person, wish))).toEqual({ kind: 'not-permitted' })
})
