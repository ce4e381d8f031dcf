import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lensVersion } from '#matching/lens.ts'
import { aHouse, valueIn } from '#tests/builders/house.ts'
import { aCorporateNumber, anEntry } from '#tests/builders/organisation.ts'
import { aReadyRoom, aRoom } from '#tests/builders/room.ts'
import { entriesChanged } from '#use-cases/organisations/organisation-changed.ts'
import { fillGap } from '#use-cases/rooms/fill-gap.ts'
import { findSubstitutes } from '#use-cases/rooms/find-substitutes.ts'
import { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
import type { Services } from '#use-cases/services.ts'
import type { NewOrganisation, Organisation } from '#use-cases/stores/organisations.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const rule = 'chiiki-dx-r4-a#2'
const firm = (): NewOrganisation => ({
  corporateNumber: aCorporateNumber(),
  name: `IT企業${randomUUID().slice(0, 6)}`,
  kana: null,
  facts: { kind: 'it-vendor', prefecture: '20', size: 'sme' },
  evidence: {},
  capability: '情報システムの保守',
  municipalityName: null,
  industryName: null,
  domain: null,
  source: 'gBizINFO',
  sourceUrl: 'https://info.gbiz.go.jp/',
  demo: false,
})

test('while the directory is still put into its classes, it is not said that nobody of it could help', async () => {
  const filledBy = (lens: number) => services.transaction((stores) => stores.pool.recount([], lens))
  const room = await aRoom(house)
  const ask = async () => {
    const gap = await fillGap(services, room.organiser, { roomId: room.roomId, rule })
    const { outcome, isWhole } = valueIn(await proposeForRoom(services, room.organiser, { roomId: room.roomId }))
    return [valueIn(gap).outcome, outcome, isWhole]
  }
  await filledBy(lensVersion - 1)
  expect(await ask()).toEqual(['not-whole', 'best-so-far', false])
  await filledBy(lensVersion)
  expect(await ask()).toEqual(['nobody', 'impossible', true])

  const { vendors, roomId, organiser } = await aReadyRoom(house)
  const instead = async () =>
    valueIn(await findSubstitutes(services, organiser, { roomId, seatId: vendors[0].seatId })).outcome
  await filledBy(lensVersion - 1)
  expect(await instead()).toBe('not-whole')
  await filledBy(lensVersion)
  expect(await instead()).toBe('nobody')
})

describe('among five hundred firms that no clause can tell apart', () => {
  /** By their ids the last of them. */
  let fitting: Organisation
  let other: Organisation
  beforeAll(async () => {
    for (let at = 0; at < 4; at++)
      await anEntry(house, { name: `信金${at}`, facts: { kind: 'regional-fi', prefecture: '20' }, capability: '' })
    await services.transaction(async (stores) => {
      const made = await stores.organisations.createMany(Array.from({ length: 500 }, firm))
      const [before, last] = made.sort((one, two) => (one.id < two.id ? -1 : 1)).slice(-2)
      if (!before || !last) throw new Error('Nobody was made.')
      const saying = async (it: Organisation, capability: string) => {
        await stores.organisations.save(it.id, it.version, { ...it, capability }, null)
        return it
      }
      fitting = await saying(last, '県内の製造業のデジタル化を支える')
      other = await saying(before, '真空蒸着の制御装置')
      await entriesChanged(
        stores,
        made.map(({ id }) => id),
      )
    })
  })
  const offeredBy = async (to: Services, words = '') => {
    const room = await aRoom(house)
    return valueIn(await fillGap(to, room.organiser, { roomId: room.roomId, rule, words }))
  }

  test('the one whose work is what the room is for comes first, wherever it stands among them', async () => {
    const { offers, total, reach } = await offeredBy(services)
    expect(offers[0]?.organisation.id).toBe(fitting.id)
    expect(offers[0]?.why.ja).toContain('目的にある')
    expect(total).toBeGreaterThanOrEqual(500)
    expect(reach).toBe(200)

    const room = await aRoom(house)
    const { proposals } = valueIn(await proposeForRoom(services, room.organiser, { roomId: room.roomId }))
    expect(proposals[0]?.add.map(({ organisation }) => organisation.id)).toContain(fitting.id)
  })

  test('words of a technology show those alone who have it and would mend the clause', async () => {
    const { offers, total, outcome } = await offeredBy(services, '真空蒸着')
    expect([outcome, total, offers.map(({ organisation }) => organisation.id)]).toEqual(['found', 1, [other.id]])
    const none = await offeredBy(services, '潜水艇建造')
    expect([none.outcome, none.offers]).toEqual(['none-of-those-read', []])
  })

  test('where the search is out, those of the classes are offered all the same, and the log says so', async () => {
    const logged: string[] = []
    const search = { ...services.stores.search, search: () => Promise.reject(new Error('out')) }
    const out: Services = {
      ...services,
      stores: { ...services.stores, search },
      log: { ...services.log, error: (_facts, message) => void logged.push(message) },
    }
    const { outcome, offers } = await offeredBy(out)
    expect([outcome, offers.length]).toEqual(['found', 20])
    expect(logged).toHaveLength(1)
  })
})
