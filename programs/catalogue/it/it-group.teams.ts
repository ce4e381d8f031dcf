import type { Consortium, Member, Plan } from '#consortium/consortium.ts'

export const lead: Member = {
  name: 'デモ商店街',
  kind: 'shopping-street',
  roles: ['applicant'],
  prefecture: '29',
  size: '-',
  corporateNumber: '1010001239651',
  designations: ['gbiz-prime', 'security-action'],
  identityGroup: 'デモ商店街',
  applications: [],
  usesTool: false,
  officers: { total: 5, fromLarge: 0 },
  taxableIncome: [],
}

const shop = (number: number): Member => ({
  name: `デモ店${number}`,
  kind: 'company',
  legalForm: 'sole',
  roles: ['participant'],
  prefecture: '29',
  size: 'small',
  usesTool: true,
  designations: ['security-action'],
  identityGroup: `デモ店${number}`,
  applications: [],
  taxableIncome: [3_000_000],
})

export const provider: Member = {
  name: 'デモIT',
  kind: 'it-vendor',
  roles: ['it-support'],
  prefecture: '29',
  applications: [],
}

/** A shopping street and so many sole proprietors of shops, with their IT provider. */
export const groupOf = (id: string, shops = 9, plan: Plan = {}): Consortium => ({
  program: id,
  members: [lead, ...Array.from({ length: shops }, (_, at) => shop(at + 1)), provider],
  relations: [],
  plan: {
    groupedBy: 'district',
    targets: { laborProductivity: { rise: [5, 100], per: 'year' } },
    declarations: { noExclusion: true },
    tools: [{ name: 'デモPOS', part: 'software-process', functions: ['accounting', 'payment'] }],
    ...plan,
  },
})

/** A company that large firms have no hand in, in the place of a sole proprietor or a street. */
export const aCompany: Partial<Member> = {
  kind: 'company',
  size: 'sme',
  owners: [],
  officers: { total: 3, fromLarge: 0 },
  taxableIncome: [20_000_000],
}
