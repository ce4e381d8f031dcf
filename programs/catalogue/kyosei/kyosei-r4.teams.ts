import type { Consortium, Member, Plan } from '#consortium/consortium.ts'

/** A type of (1)①: how its cases are built. */
export interface Type {
  readonly id: `kyosei-r4-${'btob' | 'btog'}-${'normal' | 'wide'}` | 'kyosei-r4-btog-wider'
  readonly model: NonNullable<Plan['model']>
  readonly regions: number
  /** yen */
  readonly cap: number
  readonly rate: readonly [number, number]
  readonly year: number
  /** The award a team of this type comes with. */
  readonly before?: string
}

type Place = NonNullable<Plan['municipalities']>[number]

/** So many places; the last is added this time, and everything a municipality can do is done there. */
export const places = (count: number, last: Partial<Place> = {}): readonly Place[] =>
  Array.from({ length: count }, (_, at) => ({
    code: `39${201 + at}`,
    added: at === count - 1,
    cooperates: true,
    ...(at === count - 1 ? { supports: true, agreement: true, relievesCost: true, ...last } : {}),
  }))

export const project = '見守りの足'

/** A team that the type finds ready: one SME, just enough regions, the award of the step before, the whole cap. */
export const teamOf = ({ id, model, regions, cap, year, before }: Type, facts: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [
    {
      name: 'デモ見守り',
      kind: 'company',
      roles: ['applicant'],
      prefecture: '39',
      size: 'sme',
      designations: [],
      applications: before ? [{ program: before, status: 'finished', project }] : [],
      ...facts,
    },
  ],
  plan: {
    model,
    statesMunicipalLink: true,
    bundlesIssues: true,
    purposes: ['new-service'],
    project,
    projectYear: year,
    selfSustainingYears: 1,
    municipalities: places(regions),
    subsidy: cap,
  },
})

export const types = {
  'kyosei-r4-btob-normal': {
    id: 'kyosei-r4-btob-normal',
    model: 'BtoB',
    regions: 5,
    cap: 30_000_000,
    rate: [2, 3],
    year: 1,
  },
  'kyosei-r4-btob-wide': {
    id: 'kyosei-r4-btob-wide',
    model: 'BtoB',
    regions: 10,
    cap: 40_000_000,
    rate: [2, 3],
    year: 2,
    before: 'kyosei-r4-btob-normal',
  },
  'kyosei-r4-btog-normal': {
    id: 'kyosei-r4-btog-normal',
    model: 'BtoG',
    regions: 5,
    cap: 30_000_000,
    rate: [2, 3],
    year: 1,
  },
  'kyosei-r4-btog-wide': {
    id: 'kyosei-r4-btog-wide',
    model: 'BtoG',
    regions: 10,
    cap: 40_000_000,
    rate: [2, 3],
    year: 2,
    before: 'kyosei-r4-btog-normal',
  },
  'kyosei-r4-btog-wider': {
    id: 'kyosei-r4-btog-wider',
    model: 'BtoG',
    regions: 15,
    cap: 40_000_000,
    rate: [1, 2],
    year: 3,
    before: 'kyosei-r4-btog-wide',
  },
} as const satisfies Readonly<Record<Type['id'], Type>>
