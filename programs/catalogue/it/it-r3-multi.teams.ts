import type { Consortium, Member } from '#consortium/consortium.ts'
import { times } from '../case.ts'

export const id = 'it-r3-multi'
export const shop = {
  kind: 'company',
  roles: ['participant'],
  prefecture: '29',
  size: 'small',
  usesTool: true,
} as const
export const vendor: Member = {
  name: 'デモIT',
  kind: 'it-vendor',
  roles: ['it-support'],
  prefecture: '29',
  designations: ['it-touroku'],
}
export const together: Consortium = {
  program: id,
  members: [...times(10, 'デモ店', { ...shop, roles: ['applicant', 'participant'] }), vendor],
  plan: { groupedBy: 'district' },
}
export const ledBy = (kind: Member['kind'], count: number, facts: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [
    { name: 'デモ申請者', kind, roles: ['applicant'], prefecture: '29', size: '-', ...facts },
    ...times(count, 'デモ店', shop),
    vendor,
  ],
  plan: { groupedBy: 'district' },
})
export const street = ledBy('shopping-street', 10)
export const forty = ledBy('machizukuri', 40)
export const budget = (one: number, two: number, three: number) => ({
  budget: [
    { category: 'base-introduction', subsidy: one },
    { category: 'consumption-analysis', subsidy: two },
    { category: 'administration', subsidy: three },
  ] as const,
})
