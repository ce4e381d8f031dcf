import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readControl, readNumber, readRatio, showRatio, writeControl } from '#app/components/fact/read.ts'
import { asksOf } from '#app/components/programme/asks.ts'
import { planValuesOf, readCarried, writeCarried } from '#app/components/programme/carried.ts'
import { exampleOf } from '#app/components/programme/examples.ts'
import { namedOnce } from '#app/components/programme/of-sorts.ts'
import { consortiumOfTried, readTried, writeTried } from '#app/components/programme/tried.ts'
import { words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { theEdition } from '#tests/builders/programs.ts'

describe('Amounts and rates as people type them', () => {
  test.each([
    ['2,000万', 20_000_000],
    ['１億２，０００万円', 120_000_000],
    ['20000000', 20_000_000],
    ['4.5万', 45_000],
    ['1千万', 10_000_000],
    ['2,500万', 25_000_000],
    ['0', 0],
    ['−300', -300],
    ['', undefined],
    ['たくさん', 'たくさん'],
  ])('%s', (typed, value) => expect(readNumber(typed)).toEqual(value))

  test.each([
    ['7.5', [75, 1000]],
    ['６％', [6, 100]],
    ['2/3', [2, 3]],
    ['-5', [-5, 100]],
    ['', undefined],
    ['少し', '少し'],
  ])('%s', (typed, value) => expect(readRatio(typed)).toEqual(value))

  test('a rate shown and read again is the same rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 10_000 }), (n, d) => {
        const read = readRatio(showRatio([n, d]))
        expect(Array.isArray(read) && BigInt(read[0]) * BigInt(d) === BigInt(n) * BigInt(read[1])).toBe(true)
      }),
    )
  })
})

test('nothing ticked is unknown, 「該当なし」 is an answer', () => {
  const control = { kind: 'choices', options: [{ value: 'dx-nintei', label: { ja: 'DX認定', en: '' } }] } as const
  expect(readControl(new FormData(), 'designations', control)).toBeUndefined()
  const holdsNone = new FormData()
  for (const [name, value] of writeControl('designations', control, [])) holdsNone.append(name, value)
  expect(readControl(holdsNone, 'designations', control)).toEqual([])
})

describe('A team in the address of a programme page', async () => {
  const editions = await allEditions()
  const name = (kind: { ja: string } | undefined, n: number) => `${kind?.ja ?? ''}${n}`

  const shown = editions.filter((it) => exampleOf(it.id))

  test('the first five editions come with an example', () => expect(shown.length).toBeGreaterThanOrEqual(5))

  test.each(shown.map((it) => [it.id, it] as const))(
    'the example of %s survives the address and is ready',
    (id, edition) => {
      const asks = asksOf(edition)
      const example = exampleOf(id)
      if (!example) throw new Error(`${id} has no example`)
      const read = readTried(new URLSearchParams(writeTried(example, asks)), asks)
      expect(read).toEqual(example)
      expect(check(edition, consortiumOfTried(id, read, name).consortium, '2026-11-21').outcome).toBe('ready')
    },
  )

  test('an address somebody bent is read as far as it makes sense', async () => {
    const edition = await theEdition('chiiki-dx-r4-a')
    const asks = asksOf(edition)
    const bent =
      'area=99&area=35&m.0.kind=spaceship&m.0.roles=king&m.0.count=-3&m.x.kind=chamber&plan.selfSustainingYears=ever'
    const read = readTried(new URLSearchParams(bent), asks)
    expect(read).toMatchObject({ area: ['35'], rows: [{ key: 0, roles: [], count: 1, facts: {} }], plan: {} })
    expect(read.unread).toEqual(['m.0.kind', 'plan.selfSustainingYears'])
  })
})

describe('What was tried goes along', async () => {
  const edition = (await allEditions()).find(({ id }) => id === 'chiiki-dx-r4-a')
  if (!edition) throw new Error('The edition is gone.')
  const example = exampleOf('chiiki-dx-r4-a')
  if (!example) throw new Error('The edition has no example.')

  test('the area and the plan of a team that was tried come along to the room', () => {
    const query = new URLSearchParams(writeCarried(example, edition))
    const carried = readCarried(query, edition)
    expect(carried).toEqual({ area: example.area, plan: example.plan })
    expect(planValuesOf(carried, edition)).toMatchObject({ forecastsIncome: true, selfSustainingYears: 5 })
    expect([...query.keys()].filter((name) => name.startsWith('m.'))).toEqual([])
  })

  test('sixty of one sort are named once', () => {
    const sort = '種類未入力の機関'
    const them = Array.from({ length: 60 }, (_, at) => `${sort}${at + 1}`).join('、')
    const said = words(`${them}の所在地が未記入です。`, `${them.replaceAll('、', ', ')}: prefecture not stated.`)
    expect(namedOnce(said, [sort])).toEqual(
      words('種類未入力の機関（60者）の所在地が未記入です。', '種類未入力の機関 (60): prefecture not stated.'),
    )
    expect(namedOnce(words('商工会議所1が対象です。', ''), ['商工会議所']).ja).toBe('商工会議所1が対象です。')
  })
})
