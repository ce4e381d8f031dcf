import { type Case, changed, numbered, planned } from '../case.ts'
import { type CommunityType, validFor } from './chiiki-dx-r4.teams.ts'

/** Both sides of the cap and of the rate, and amounts left out. */
export function moneyCases(type: CommunityType): readonly Case[] {
  const { id, cap } = type
  const valid = validFor(type)
  const asking = (requests: number) => changed(valid, 'デモIT', { requests: requests - 15_000_000 })
  const spends = (subsidy: number) =>
    planned(changed(changed(valid, 'デモIT', { requests: 0 }), 'デモ工業技術センター', { requests: subsidy }), {
      budget: [{ category: 'consortium', cost: 10_000_000, subsidy }],
    })
  return [
    {
      when: '申請額が1円少ない',
      team: planned(asking(cap - 1), { subsidy: cap - 1 }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '申請額がちょうど上限額',
      team: planned(valid, { subsidy: cap }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '申請額が1円多い（機関別の合計も同じ）',
      team: changed(planned(valid, { subsidy: cap + 1 }), 'デモIT', { requests: cap - 14_999_999 }),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請額と機関別の合計が食い違い、上限をまたぐ',
      team: planned(valid, { subsidy: cap + 1 }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '金額がまだ1つもない',
      team: { ...valid, members: valid.members.map((member) => ({ ...member, requests: undefined })) },
      expect: numbered(id, { money: 'not-applicable' }),
      outcome: 'ready',
    },
    {
      when: '1者の交付希望額が未記入',
      team: changed(valid, 'デモテック', { requests: undefined }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '1者が未記入でも、分かる分だけで上限を超える',
      team: changed(changed(valid, 'デモテック', { requests: undefined }), 'デモIT', { requests: cap - 14_999_999 }),
      expect: numbered(id, { money: 'unmet' }),
    },
    { when: '経費の全額', team: spends(10_000_000), expect: numbered(id, { money: 'met' }), outcome: 'ready' },
    {
      when: '経費を1円超える',
      team: spends(10_000_001),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
  ]
}
