import { afterAll, expect, test } from 'vitest'
import { editionIds } from '#programs/catalogue/index.ts'
import { aHouse, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { aMember, anInvited, aRoom } from '#tests/builders/room.ts'
import { fitOrganisation } from '#use-cases/organisations/fit-organisation.ts'
import { fitRoom } from '#use-cases/rooms/fit-room.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('a room is told how far its team is from every programme; whom it asked is no step any more', async () => {
  const room = await aRoom(house)
  await aMember(house, room)
  await anInvited(house, room)
  const { fits, members, program } = valueIn(await fitRoom(services, room.organiser, { roomId: room.roomId }))
  expect(fits.map((it) => it.program).toSorted()).toEqual([...editionIds].toSorted())
  expect(members).toHaveLength(3)
  // One local body more; the second digital firm has been asked.
  expect(fits.find((it) => it.program === program)).toMatchObject({
    outcome: 'not-ready',
    distance: 1,
    needs: { invite: [{ roles: ['local'], count: 1 }] },
  })
})

test('a member reads it without what others ask for', async () => {
  const room = await aRoom(house)
  const { person, seatId } = await aMember(house, room)
  const mine = await aMember(house, room)
  const { roomId, organiser } = room
  valueIn(await setSeatFacts(services, organiser, { roomId, seatId, requests: 900_000_000 }))
  const whole = valueIn(await fitRoom(services, organiser, { roomId }))
  const seen = valueIn(await fitRoom(services, mine.person, { roomId }))
  expect([whole.hidesAmounts, seen.hidesAmounts]).toEqual([false, true])
  expect(JSON.stringify(whole.fits)).toContain('9億')
  expect(JSON.stringify(seen.fits)).not.toContain('9億')
  expect(valueIn(await fitRoom(services, person, { roomId })).organiser).toBe(false)
})

test('an organisation is told where it could sit and how many others it would take, by what everyone may see of it', async () => {
  const entry = await anEntry(house, { facts: { kind: 'it-vendor', prefecture: '35', capital: 123_456_789 } })
  const told = valueIn(await fitOrganisation(services, aVisitor(), { organisationId: entry.id }))
  const place = told.places.find(({ program }) => program === 'chiiki-dx-r4-a')
  expect(place?.seats.find(({ role }) => role === 'digital')).toMatchObject({ is: 'yes' })
  expect(place?.distance).toBe(3)
  expect(JSON.stringify(told)).not.toContain('123,456,789')
})

test('of an entry that is not there it is said that it is not', async () => {
  const organisationId = services.secrets.id()
  expect(refusalIn(await fitOrganisation(services, aVisitor(), { organisationId }))).toMatchObject({
    kind: 'not-found',
  })
})
