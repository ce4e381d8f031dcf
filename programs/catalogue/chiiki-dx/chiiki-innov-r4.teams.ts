import type { Consortium, Member } from '#consortium/consortium.ts'
import { times } from '../case.ts'

export const id = 'chiiki-innov-r4'

export const aDemo = {
  kind: 'company',
  roles: ['demo'],
  prefecture: '33',
  size: 'sme',
  designations: [],
  requests: 0,
} as const satisfies Omit<Member, 'name'>

export const aLeader: Member = { ...aDemo, name: 'デモ幹事', roles: ['lead', 'demo'] }

export const aDigitalFirm: Member = {
  name: 'デモIT',
  kind: 'it-vendor',
  roles: ['digital'],
  prefecture: '33',
  size: 'sme',
  requests: 0,
}

export const aCoop: Member = {
  name: 'デモ銀行',
  kind: 'regional-fi',
  roles: ['coop'],
  prefecture: '33',
  size: '-',
  requests: 0,
}

/** A leading firm, so many other demonstrating ones, a digital firm and a bank. */
export const demonstration = (others: number, leader: Partial<Member> = {}): Consortium => ({
  program: id,
  members: [{ ...aLeader, ...leader }, ...times(others, 'デモ実証', aDemo), aDigitalFirm, aCoop],
  plan: { spreadsInRegion: true },
})
