import { afterAll, expect, test } from 'vitest'
import { aHouse, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { checkConsortium } from '#use-cases/house/check-consortium.ts'
import { limitSizes } from '#use-cases/limits.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('one network address has only so many files judged a minute; others are not concerned', async () => {
  const who = aVisitor()
  const file = JSON.stringify({ program: 'sapoin-r2', members: [] })
  for (let i = 1; i < limitSizes.check.points; i++) await services.limits.take('check', who.address)
  expect(valueIn(await checkConsortium(services, who, { file })).program).toBe('sapoin-r2')
  expect(refusalIn(await checkConsortium(services, who, { file }))).toMatchObject({ kind: 'too-many' })
  expect(valueIn(await checkConsortium(services, aVisitor(), { file })).program).toBe('sapoin-r2')
})
