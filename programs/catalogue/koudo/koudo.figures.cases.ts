import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'

/** +3% value added and +1.5% wages a year, the line that every edition draws. */
export const targets = {
  valueAdded: { rise: [3, 100], per: 'year' },
  wages: { rise: [15, 1000], per: 'year' },
} as const satisfies NonNullable<Plan['targets']>

/** Both sides of the targets, and each left out: alike in every edition of the line. */
export function targetCases(ready: Consortium): readonly Case[] {
  const id = ready.program
  const promising = (more: NonNullable<Plan['targets']>) =>
    planned(ready, { targets: { ...ready.plan?.targets, ...more } })
  return [
    { when: '目標がちょうど年率3%と1.5%', team: ready, expect: numbered(id, { plan: 'met' }), outcome: 'ready' },
    {
      when: '付加価値額が年率2.9%',
      team: promising({ valueAdded: { rise: [29, 1000], per: 'year' } }),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '付加価値額が年率3.1%',
      team: promising({ valueAdded: { rise: [31, 1000], per: 'year' } }),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '給与支給総額が年率1.4%',
      team: promising({ wages: { rise: [14, 1000], per: 'year' } }),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '給与支給総額が年率1.6%',
      team: promising({ wages: { rise: [16, 1000], per: 'year' } }),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '3年間で9%は年率3%に読み方で届かない',
      team: promising({ valueAdded: { rise: [9, 100], per: 'whole', withinYears: 3 } }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '目標が未記入',
      team: planned(ready, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** Both sides of the cap of one member, its request left out, and the rates by size. `one` is an SME of the team. */
export function moneyCases(ready: Consortium, one: string, cap: number): readonly Case[] {
  const id = ready.program
  const asks = (requests: number | undefined) => changed(ready, one, { requests })
  const spends = (size: Member['size'], subsidy: number): Consortium => ({
    ...planned(ready, { budget: [{ category: 'equipment', member: one, cost: 12_000_000, subsidy }] }),
    members: ready.members.map((member) => ({
      ...member,
      requests: member.name === one ? subsidy : 0,
      ...(member.name === one ? { size } : {}),
    })),
  })
  return [
    { when: '1者がちょうど上限額', team: asks(cap), expect: numbered(id, { money: 'met' }), outcome: 'ready' },
    { when: '1者が上限額より1円少ない', team: asks(cap - 1), expect: numbered(id, { money: 'met' }) },
    {
      when: '1者が上限額より1円多い',
      team: asks(cap + 1),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '1者の申請額が未記入',
      team: asks(undefined),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請額がない',
      team: { ...ready, members: ready.members.map((member) => ({ ...member, requests: undefined })) },
      expect: numbered(id, { money: 'not-applicable' }),
    },
    { when: '中小企業が経費の2分の1', team: spends('sme', 6_000_000), expect: numbered(id, { money: 'met' }) },
    {
      when: '中小企業が経費の2分の1を1円超える',
      team: spends('sme', 6_000_001),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    { when: '小規模事業者が経費の3分の2', team: spends('small', 8_000_000), expect: numbered(id, { money: 'met' }) },
    {
      when: '小規模事業者が経費の3分の2を1円超える',
      team: spends('small', 8_000_001),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
  ]
}

/** Either of the two is enough to be preferred; without them it is still ready. */
export function preferenceCases(ready: Consortium): readonly Case[] {
  const id = ready.program
  const said = (raisesWages: boolean | undefined, extendsSocialInsurance: boolean | undefined) =>
    planned(ready, { raisesWages, extendsSocialInsurance })
  return [
    { when: '積極的な賃上げ', team: said(true, false), expect: numbered(id, { preference: 'met' }), outcome: 'ready' },
    { when: '被用者保険の任意適用', team: said(false, true), expect: numbered(id, { preference: 'met' }) },
    {
      when: '優先される取組がない（加点だけの話）',
      team: said(false, false),
      expect: numbered(id, { preference: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '優先される取組が未記入',
      team: said(undefined, false),
      expect: numbered(id, { preference: 'unknown' }),
      outcome: 'ready',
    },
  ]
}
