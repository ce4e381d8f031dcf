import type { Consortium, Member } from '#consortium/consortium.ts'

export const one = (
  name: string,
  kind: Member['kind'],
  roles: Member['roles'],
  more: Partial<Member> = {},
): Member => ({
  name,
  kind,
  roles,
  prefecture: '33',
  size: 'sme',
  requests: 0,
  ...more,
})

/** Two SMEs that demonstrate, one of which leads, a digital firm and a bank: nobody to spare. */
export const trial = (program: 'chiiki-innov-r4-call' | 'chiiki-innov-r5'): Consortium => ({
  program,
  members: [
    one('デモ製作所', 'company', ['lead', 'demo'], { requests: 15_000_000 }),
    one('デモ工業', 'company', ['demo']),
    one('デモIT', 'it-vendor', ['digital']),
    one('デモ銀行', 'regional-fi', ['coop'], { size: '-' }),
  ],
})
