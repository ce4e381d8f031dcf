import { randomUUID } from 'node:crypto'
import { afterAll } from 'vitest'
import { aHouse, aPerson } from '#tests/builders/house.ts'
import { anEntry } from '#tests/builders/organisation.ts'
import { roomStoreContract } from '#tests/contracts/rooms.contract.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

roomStoreContract('rooms in Postgres', () => ({
  store: services.stores.rooms,
  transaction: (work) => services.transaction((stores) => work(stores.rooms)),
  organisation: async (name = '団体') => (await anEntry(house, { name: `${name}${randomUUID().slice(0, 4)}` })).id,
  person: async (organisationId, role) => {
    const { accountId } = await aPerson(house)
    await services.stores.organisations.addPerson(organisationId, accountId, role)
    return accountId
  },
}))
