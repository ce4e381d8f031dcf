import { expect, test } from 'vitest'
import { seatsFor } from '#matching/seats-for.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const seatsIn = async (id: Parameters<typeof theEdition>[0], facts: Parameters<typeof seatsFor>[0]) =>
  seatsFor(facts, [await theEdition(id)], aDay).flatMap(({ seats }) => seats)

test('an IT vendor counts as a digital firm of a community; of a chamber that would have to be confirmed', async () => {
  const vendor = await seatsIn('chiiki-dx-r4-a', { kind: 'it-vendor', prefecture: '20' })
  expect(vendor.find(({ role }) => role === 'digital')).toMatchObject({ is: 'yes', asks: [] })
  const chamber = await seatsIn('chiiki-dx-r4-a', { kind: 'chamber', prefecture: '20' })
  expect(chamber.find(({ role }) => role === 'digital')).toMatchObject({ is: 'perhaps' })
  expect(chamber.find(({ role }) => role === 'local')).toMatchObject({ is: 'yes' })
})

test('of whom it is not known what it is, it is said which fact decides', async () => {
  const [first] = await seatsIn('chiiki-dx-r4-a', { prefecture: '20' })
  expect(first?.is).toBe('perhaps')
  expect(first?.asks.map(({ en }) => en).join()).not.toBe('')
})

test('roles that a clause asks for come before those that anybody may hold', async () => {
  const seats = await seatsIn('chiiki-dx-r4-a', { kind: 'it-vendor', prefecture: '20', size: 'sme' })
  const wanted = seats.map(({ wantedBy }) => wantedBy.length > 0)
  expect(wanted).toEqual(wanted.toSorted((one, other) => Number(other) - Number(one)))
  expect(seats.find(({ role }) => role === 'digital')?.wantedBy).toEqual(['chiiki-dx-r4-a#2'])
})

test('a firm far from Kumamoto finds no seat of an applicant in its programme, one there does', async () => {
  expect(await seatsIn('nariwai-r2-a', { kind: 'company', size: 'sme', prefecture: '01' })).toEqual([])
  const there = await seatsIn('nariwai-r2-a', { kind: 'company', size: 'sme', prefecture: '43' })
  expect(there.map(({ role }) => role)).toContain('applicant')
})

test('an SME has a seat in many programmes, in the order of the catalogue', async () => {
  const editions = await allEditions()
  const places = seatsFor({ kind: 'company', size: 'sme', prefecture: '20' }, editions, aDay)
  expect(places.length).toBeGreaterThan(20)
  const order = places.map(({ program }) => editions.findIndex(({ id }) => id === program))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})
