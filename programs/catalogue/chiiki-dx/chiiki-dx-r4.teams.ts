import type { Consortium, Member } from '#consortium/consortium.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'

/** A plan that meets every clause on plans. */
export const soundPlan = {
  forecastsIncome: true,
  statesCommitments: true,
  selfSustainingYears: 5,
  targets: { laborProductivity: { rise: [6, 100], per: 'whole' } },
} as const

/** E052, the "valid members @長野県" of the worked examples: a 公設試 leads, two local bodies, two digital firms. */
export const validMembers: readonly Member[] = [
  {
    name: 'デモ工業技術センター',
    kind: 'kosetsushi',
    roles: ['lead', 'local'],
    prefecture: '20',
    size: '-',
    designations: [],
    requests: 15_000_000,
  },
  { name: 'デモ研究所', kind: 'national-lab', roles: ['local'], prefecture: '20', size: '-', requests: 0 },
  { name: 'デモIT', kind: 'it-vendor', roles: ['digital'], prefecture: '20', size: 'sme', requests: 5_000_000 },
  { name: 'デモテック', kind: 'tech-venture', roles: ['digital'], prefecture: '20', size: 'small', requests: 0 },
]

/** A type with an area that has its number of prefectures (Nagano among them), another such area, and its cap in yen. */
export interface CommunityType {
  readonly id: 'chiiki-dx-r4-a' | 'chiiki-dx-r4-b' | 'chiiki-dx-r4-c'
  readonly area: readonly PrefectureCode[]
  readonly elsewhere: readonly PrefectureCode[]
  readonly cap: number
}

/** The valid members in an area of the type, asking for its cap. */
export const validFor = ({ id, area, cap }: CommunityType): Consortium =>
  community(
    id,
    area,
    validMembers.map((member) => (member.name === 'デモIT' ? { ...member, requests: cap - 15_000_000 } : member)),
  )

export const community = (
  program: CommunityType['id'],
  area: readonly PrefectureCode[],
  members: readonly Member[],
): Consortium => ({ program, area, members, plan: soundPlan })

/** One member in a few words: `aLocal('デモ商工会議所', 'chamber', '35')`. Asks for nothing and holds nothing, unless said. */
export const aLocal = (
  name: string,
  kind: Member['kind'],
  prefecture: PrefectureCode,
  more: Partial<Member> = {},
): Member => ({
  name,
  kind,
  prefecture,
  roles: ['local'],
  size: '-',
  designations: [],
  requests: 0,
  ...more,
})

export const aVendor = (name: string, prefecture: PrefectureCode, more: Partial<Member> = {}): Member => ({
  name,
  kind: 'it-vendor',
  prefecture,
  roles: ['digital'],
  size: 'sme',
  requests: 0,
  ...more,
})

export const asLeadToo = { roles: ['lead', 'local'] } as const
