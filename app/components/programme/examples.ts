import type { Kind } from '#consortium/kinds.ts'
import type { Role } from '#consortium/roles.ts'
import type { Tried, TriedRow } from './tried.ts'

/** A team that is ready, for who wants to see one before putting together their own (facts.md section 4; all invented). */
export const exampleOf = (edition: string): Tried | undefined => examples[edition]

const row = (kind: Kind, roles: readonly Role[], facts: Readonly<Record<string, unknown>>, count = 1) => ({
  roles,
  count,
  facts: { kind, ...facts },
})
const team = (rows: readonly Omit<TriedRow, 'key'>[], area: readonly string[], plan: Tried['plan']): Tried => ({
  area,
  rows: rows.map((it, key) => ({ ...it, key })),
  plan,
  unread: [],
})

const dxPlan = {
  forecastsIncome: true,
  statesCommitments: true,
  selfSustainingYears: 5,
  targets: { laborProductivity: { rise: [6, 100], per: 'whole', withinYears: 3 } },
}

/** Two who know the region, two who know the digital side; the first of them leads. */
const dx = (area: readonly [string, ...string[]], asks: number) =>
  team(
    [
      row('chamber', ['lead', 'local'], { prefecture: area[0], designations: [], requests: asks }),
      row('regional-fi', ['local'], { prefecture: area.at(-1), designations: [], requests: 0 }),
      row('it-vendor', ['digital'], { prefecture: area[0], size: 'sme', designations: [], requests: 0 }, 2),
    ],
    area,
    dxPlan,
  )

/** Two firms that do the research, a university beside them, a foundation that manages. */
const sapoin = team(
  [
    row('company', ['member', 'main-research'], { prefecture: '27', size: 'sme', requests: 50_000_000 }),
    row('company', ['member'], { prefecture: '26', size: 'sme', requests: 20_000_000 }),
    row('university', ['research'], { prefecture: '27', size: '-', requests: 15_000_000 }),
    row('industry-support', ['manager'], { prefecture: '27', size: '-', requests: 5_000_000 }),
  ],
  [],
  {
    technologies: ['precision', 'surface'],
    years: [
      { year: 2021, subsidy: 40_000_000 },
      { year: 2022, subsidy: 30_000_000 },
      { year: 2023, subsidy: 20_000_000 },
    ],
    targets: {
      valueAdded: { rise: [15, 100], per: 'whole', withinYears: 5 },
      wages: { rise: [75, 1000], per: 'whole', withinYears: 5 },
    },
  },
)

const examples: Readonly<Record<string, Tried>> = {
  'chiiki-dx-r4-a': dx(['35'], 20_000_000),
  'chiiki-dx-r4-b': dx(['33', '34'], 25_000_000),
  'chiiki-dx-r4-c': dx(['31', '32', '35'], 30_000_000),
  'sapoin-r2': sapoin,
  'sapoin-r3-request': sapoin,
  'sapoin-r3-budget': sapoin,
  'it-r3-multi': team(
    [
      row('company', ['applicant', 'participant'], { prefecture: '29', size: 'small', usesTool: true }, 10),
      row('it-vendor', ['it-support'], { prefecture: '29', designations: ['it-touroku'] }),
    ],
    [],
    {
      groupedBy: 'district',
      budget: [
        { category: 'base-introduction', subsidy: 5_000_000 },
        { category: 'consumption-analysis', subsidy: 4_000_000 },
        { category: 'administration', subsidy: 900_000 },
      ],
    },
  ),
}
