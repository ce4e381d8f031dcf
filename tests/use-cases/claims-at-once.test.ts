import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, valueIn } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { claimOrganisation } from '#use-cases/claims/claim-organisation.ts'
import { decideClaim } from '#use-cases/claims/decide-claim.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

test('of claims approved at the same moment one makes the owner, the others edit', async () => {
  const operator = await aPerson(house, { operator: true })
  for (let round = 0; round < 5; round++) {
    const entry = await anEntry(house)
    const people = [await aPerson(house), await aPerson(house), await aPerson(house)]
    const claims = []
    for (const person of people)
      claims.push(valueIn(await claimOrganisation(services, person, { organisationId: entry.id })))
    await Promise.all(claims.map(({ claimId }) => decideClaim(services, operator, { claimId, approve: true })))

    const roles = (await services.stores.colleagues.of(entry.id)).map(({ role }) => role)
    expect(roles).toEqual(['owner', 'editor', 'editor'])
  }
})

test('who asks again while their claim is decided is answered, whichever comes first', async () => {
  const operator = await aPerson(house, { operator: true })
  for (let round = 0; round < 5; round++) {
    const [entry, person] = [await anEntry(house), await aPerson(house)]
    const { claimId } = valueIn(await claimOrganisation(services, person, { organisationId: entry.id }))
    const [again, decided] = await Promise.all([
      claimOrganisation(services, person, { organisationId: entry.id }),
      decideClaim(services, operator, { claimId, approve: false }),
    ])
    expect([again.ok, decided.ok]).toEqual([true, true])
  }
})
