import fc from 'fast-check'
import type { Consortium } from '#consortium/consortium.ts'

/** Often said, sometimes not: a clause must tell what is open from what is wrong. */
const stated = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 9 })

const prefectures = fc.constantFrom('19', '20', '21')

/** Nobody here fits two seats, which json-rules-engine could not settle. */
const member = fc.record({
  roles: stated(
    fc
      .tuple(fc.constantFrom('local', 'digital', 'other', 'supported'), fc.nat(9))
      .map(([role, lead]) => (role !== 'supported' && lead === 0 ? (['lead', role] as const) : ([role] as const))),
  ),
  kind: stated(fc.constantFrom('chamber', 'university', 'it-vendor', 'tech-venture', 'municipality', 'company')),
  designations: stated(fc.subarray(['dx-shihyo', 'saitaku-genba'])),
  prefecture: stated(prefectures),
  servesPrefectures: stated(fc.uniqueArray(prefectures, { maxLength: 2 })),
  requests: stated(fc.constantFrom(0, 0, 0, 1_000_000, 2_000_000)),
  applications: stated(
    fc.subarray([
      { program: 'mono', status: 'applied' },
      { program: 'it', status: 'awarded' },
    ]),
  ),
})

const plan = fc.record({
  forecastsIncome: stated(fc.boolean()),
  statesCommitments: stated(fc.boolean()),
  selfSustainingYears: stated(fc.integer({ min: 4, max: 6 })),
  subsidy: stated(fc.constantFrom(3_000_000, 20_000_000, 20_000_001)),
  targets: stated(
    fc.record({
      laborProductivity: fc.record({
        rise: fc.integer({ min: 5, max: 7 }).map((percent) => [percent, 100] as const),
        per: fc.constant('whole' as const),
        withinYears: stated(fc.integer({ min: 2, max: 4 })),
      }),
    }),
  ),
})

/** Teams of up to so many members, as they come and as they are still being written down. */
export const randomTeams = (count: number, members: number): Consortium[] =>
  fc.sample(
    fc
      .record({
        area: stated(fc.uniqueArray(prefectures, { maxLength: 2 })),
        plan,
        members: fc.array(member, { maxLength: members }),
      })
      .map(({ area, plan: written, members: all }) => ({
        program: 'chiiki-dx-r4-a',
        area,
        plan: written,
        members: all.map((one, at) => ({ name: `デモ${at + 1}`, ...one })),
      })),
    { numRuns: count, seed: 20261121 },
  ) as Consortium[]
