import { afterAll, describe, expect, test } from 'vitest'
import { reduced } from '#matching/lens.ts'
import { aHouse, aPerson, theHouse, valueIn } from '#tests/builders/house.ts'
import { aCorporateNumber, anEntry, anOrganisationOf } from '#tests/builders/organisation.ts'
import { mergeOrganisations } from '#use-cases/duplicates/merge-organisations.ts'
import { undoMerge } from '#use-cases/duplicates/undo-merge.ts'
import { importOrganisations } from '#use-cases/imports/import-organisations.ts'
import { editOrganisation } from '#use-cases/organisations/edit-organisation.ts'
import { entriesChanged } from '#use-cases/organisations/organisation-changed.ts'
import { comparePool } from '#use-cases/pool/compare-pool.ts'
import { fillPool, tendPool } from '#use-cases/pool/fill-pool.ts'
import { poolClassOf } from '#use-cases/pool/pool-class.ts'
import type { PoolAsked } from '#use-cases/stores/pool.ts'

const house = await aHouse()
const { services } = house
const { pool, organisations } = services.stores
afterAll(house.close)

const asked: PoolAsked = { demo: false, unread: [], area: [], without: [] }
const whole = async () => {
  const { misplaced, miscounted } = await comparePool(services.stores)
  return { misplaced, miscounted }
}
const right = { misplaced: 0, miscounted: 0 }

/** How many of a kind are told, and how many could be named. */
async function toldOf(kind: string, more: Partial<PoolAsked> = {}) {
  const classes = (await pool.counted({ ...asked, ...more })).filter(({ facts }) => facts.kind === kind)
  const parts = classes.flatMap((it) => it.parts)
  return {
    classes: classes.length,
    count: classes.reduce((sum, it) => sum + it.count, 0),
    named: await pool.first(parts, more.without ?? []),
  }
}

describe('whoever may be proposed is counted', () => {
  test('an entry is counted from its making on, in its new class after an edit, and no more once it is hidden', async () => {
    const person = await aPerson(house)
    const entry = await anOrganisationOf(house, person, { facts: { kind: 'npo' }, corporateNumber: null })
    expect(await toldOf('npo')).toEqual({ classes: 1, count: 1, named: [entry.id] })

    const { name, kana, corporateNumber, capability, domain } = entry
    const edit = { organisationId: entry.id, name, kana, corporateNumber, capability, domain, version: 1 }
    valueIn(await editOrganisation(services, person, { ...edit, facts: { kind: 'dmo' } }))
    expect([(await toldOf('npo')).count, (await toldOf('dmo')).count]).toEqual([0, 1])

    await services.transaction(async (stores) => {
      await stores.organisations.hide(entry.id, services.clock.now())
      await entriesChanged(stores, [entry.id])
    })
    expect((await toldOf('dmo')).count).toBe(0)
    expect(await whole()).toEqual(right)
  })

  test('of two entries that become one the one that goes is not counted, and is again when that is taken back', async () => {
    const operator = await aPerson(house, { operator: true })
    const facts = { kind: 'kosen' } as const
    const [stays, goes] = [await anEntry(house, { facts }), await anEntry(house, { facts, corporateNumber: null })]
    expect((await toldOf('kosen')).count).toBe(2)

    const { mergeId } = valueIn(await mergeOrganisations(services, operator, { stays: stays.id, goes: goes.id }))
    expect(await toldOf('kosen')).toMatchObject({ count: 1, named: [stays.id] })
    valueIn(await undoMerge(services, operator, { mergeId }))
    expect((await toldOf('kosen')).count).toBe(2)
    expect(await whole()).toEqual(right)
  })

  test('an import is counted, and the same import again changes nothing', async () => {
    const columns =
      'name,kana,corporate_number,kind,size,guessed,prefecture,municipality,industry,capability,source_url'
    const rows = ['甲', '乙', '丙'].map((it) => `デモ${it}高校,,,school-corp,,true,長野県,,,,https://example.com/${it}`)
    const text = [columns, ...rows].join('\n')
    valueIn(await importOrganisations(services, theHouse, { text }))
    const before = (await toldOf('school-corp')).count
    valueIn(await importOrganisations(services, theHouse, { text }))
    expect([before, (await toldOf('school-corp')).count]).toEqual([3, 3])
    expect(await whole()).toEqual(right)
  })

  test('one that is no more is not proposed', async () => {
    const entry = await anEntry(house, { facts: { kind: 'chamber' } })
    const register = { updatedOn: '2026-10-01', address: null }
    const closed = { on: '2026-09-30', cause: '01', successor: null } as const
    expect(poolClassOf({ ...entry, register: { ...register, closed: null } })).not.toBeNull()
    expect(poolClassOf({ ...entry, register: { ...register, closed } as never })).toBeNull()
  })
})

describe('classes come as they are asked for', () => {
  test('apart by what clauses read and by place, without those who are not wanted', async () => {
    const make = (prefecture: '20' | '34', capital: number) =>
      anEntry(house, { facts: { kind: 'tech-venture', prefecture, capital }, corporateNumber: aCorporateNumber() })
    const [here, rich, there] = [await make('20', 1_000_000), await make('20', 9e9), await make('34', 2_000_000)]
    const area = ['20']
    expect(await toldOf('tech-venture')).toMatchObject({ classes: 3, count: 3 })
    const unread = ['prefecture', 'capital']
    expect(await toldOf('tech-venture', { unread })).toMatchObject({ classes: 1, count: 3 })
    expect(await toldOf('tech-venture', { unread, area })).toMatchObject({ classes: 2, count: 3 })
    const without = [here.id, there.id]
    expect(await toldOf('tech-venture', { without })).toEqual({ classes: 1, count: 1, named: [rich.id] })
    expect((await toldOf('tech-venture', { demo: true })).count).toBe(0)
  })

  test('the first of a class are always the same, and no more than asked for', async () => {
    const facts = { kind: 'welfare-corp' } as const
    const made = [await anEntry(house, { facts }), await anEntry(house, { facts }), await anEntry(house, { facts })]
    const [first] = await pool.counted(asked).then((all) => all.filter((it) => it.facts.kind === 'welfare-corp'))
    const key = first?.parts[0]?.key ?? ''
    const ids = made.map(({ id }) => id).sort()
    expect(await pool.first([{ key, many: 2 }], [])).toEqual(ids.slice(0, 2))
    expect(await pool.first([{ key, many: 2 }], [ids[0] ?? ''])).toEqual(ids.slice(1))
    expect([...(await pool.keysOf(ids)).values()]).toEqual([key, key, key])
    expect(first?.facts).toEqual(reduced(facts))
  })
})

describe('nobody waits for anybody', () => {
  test('two who make entries of one class at once do not wait for each other', async () => {
    const facts = { kind: 'kosetsushi' } as const
    const order: string[] = []
    let go: () => void = () => {}
    const held = new Promise<void>((done) => {
      go = done
    })
    const slow = services.transaction(async (stores) => {
      const made = await stores.organisations.create({ ...(await template()), facts })
      await entriesChanged(stores, [made?.id ?? ''])
      order.push('slow has written')
      await held
      order.push('slow is done')
    })
    while (order.length === 0) await new Promise((soon) => setTimeout(soon, 5))
    await anEntry(house, { facts })
    order.push('the other is done')
    go()
    await slow
    expect(order).toEqual(['slow has written', 'the other is done', 'slow is done'])
    expect((await toldOf('kosetsushi')).count).toBe(2)
    expect(await whole()).toEqual(right)
  })

  test('of two who change one entry at once the later counts, however they meet', async () => {
    const entry = await anEntry(house, { facts: { kind: 'municipality' } })
    const change = (kind: 'municipality' | 'meti-bureau') =>
      services.transaction(async (stores) => {
        const now = await stores.organisations.find(entry.id)
        if (now) await stores.organisations.save(entry.id, now.version, { ...now, facts: { kind } }, null)
        await entriesChanged(stores, [entry.id])
      })
    await Promise.all([change('meti-bureau'), change('municipality'), pool.tend(), change('meti-bureau'), pool.tend()])
    expect(await whole()).toEqual(right)
    expect((await toldOf('meti-bureau')).count + (await toldOf('municipality')).count).toBe(1)
  })

  test('upkeep changes no count', async () => {
    const before = await pool.counted(asked)
    await Promise.all([pool.tend(), pool.tend()])
    const sorted = (them: typeof before) => them.map((it) => JSON.stringify(it)).sort()
    expect(sorted(await pool.counted(asked))).toEqual(sorted(before))
  })
})

describe('it can be made anew from nothing', () => {
  test('what a hand destroyed is seen and mended by a rebuild', async () => {
    const before = (await comparePool(services.stores)).proposable
    await services.transaction(async (stores) => {
      const some = (await organisations.page(null, 3)).map(({ id }) => id)
      await stores.pool.hold(some)
      const strange = { key: 'strange', demo: false, standing: 0, facts: {} }
      await stores.pool.put(some.map((organisationId) => ({ organisationId, of: strange })))
    })
    expect((await whole()).misplaced).toBeGreaterThan(0)
    await fillPool(services)
    expect(await comparePool(services.stores)).toEqual({ ...right, proposable: before })
  })

  test('entries from before there were classes are put into theirs by the upkeep', async () => {
    const older = await organisations.create({ ...(await template()), facts: { kind: 'regional-body' } })
    await services.transaction((stores) => stores.pool.recount([], 0))
    expect((await toldOf('regional-body')).count).toBe(0)
    await tendPool(services)
    expect(await toldOf('regional-body')).toMatchObject({ count: 1, named: [older?.id] })
    expect(await pool.lens()).toBeGreaterThan(0)
  })
})

/** What an entry is made of. */
async function template() {
  const {
    id: _,
    hidden: __,
    mergedInto: ___,
    register: ____,
    version: _____,
    claimed: ______,
    ...rest
  } = await anEntry(house, { facts: { kind: 'shokokai' } })
  return { ...rest, corporateNumber: aCorporateNumber() }
}
