import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { bank, type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'

/** Under which numbers an edition asks for its helpers. */
interface Numbers {
  readonly certified: string
  readonly lender: string
  readonly both: string
}

/**
 * Who helps with the plan: a certified body, above 30 million yen a financial institution too, one institution for both.
 * `above` is an amount over 30 million yen that the frame pays; undefined where its cap is lower.
 */
export function partnerCases(id: SaikochikuId, sound: Sound, numbers: Numbers, above?: number): readonly Case[] {
  const { certified, lender, both } = numbers
  const team = soundTeam(id, sound)
  const alone = without(without(team, 'デモ税理士'), 'デモ銀行')
  const large = planned(team, { subsidy: 30_000_001 })
  const ready = above === undefined ? {} : ({ outcome: 'ready' } as const)
  const paid = planned(team, { subsidy: above ?? 30_000_001 })
  const helped = (...members: readonly Member[]) =>
    joinedBy(planned(alone, { subsidy: above ?? 30_000_001 }), ...members)
  const certifiedBank: Member = { ...bank, designations: ['nintei-shien'] }
  return [
    {
      when: '認定経営革新等支援機関と金融機関が1者ずつ',
      team: paid,
      expect: numbered(id, { [certified]: 'met', [lender]: 'met', [both]: 'not-applicable' }),
      ...ready,
    },
    {
      when: '支援機関の認定がない',
      team: changed(team, 'デモ税理士', { designations: [] }),
      expect: numbered(id, { [certified]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '支援機関の認定の期限が切れている',
      team: changed(team, 'デモ税理士', { designations: [{ id: 'nintei-shien', until: '2021-12-31' }] }),
      expect: numbered(id, { [certified]: 'unmet' }),
    },
    {
      when: '支援機関の認定が未記入',
      team: changed(team, 'デモ税理士', { designations: undefined }),
      expect: numbered(id, { [certified]: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請者自身の認定では足りない',
      team: changed(without(team, 'デモ税理士'), 'デモ食堂', {
        roles: ['applicant', 'planner'],
        designations: ['nintei-shien'],
      }),
      expect: numbered(id, { [certified]: 'unmet' }),
    },
    {
      when: '認定を受けた金融機関だけで足りる',
      team: helped(certifiedBank),
      expect: numbered(id, { [certified]: 'met', [lender]: 'met', [both]: 'met' }),
      ...ready,
    },
    {
      when: '認定を受けた銀行が計画の策定を支援する',
      team: helped({ ...certifiedBank, roles: ['planner'] }),
      expect: numbered(id, { [certified]: 'met', [lender]: 'met', [both]: 'met' }),
      ...ready,
    },
    {
      when: 'ちょうど3,000万円なら金融機関は不要',
      team: planned(without(team, 'デモ銀行'), { subsidy: 30_000_000 }),
      expect: numbered(id, { [certified]: 'met', [lender]: 'not-applicable' }),
    },
    {
      when: '3,000万円を1円超え、金融機関がいない',
      team: without(large, 'デモ銀行'),
      expect: numbered(id, { [certified]: 'met', [lender]: 'unmet' }),
    },
    ...(above === undefined
      ? []
      : [
          {
            when: '3,000万円を超えるほかは整っているが、金融機関がいない',
            team: without(paid, 'デモ銀行'),
            expect: numbered(id, { [lender]: 'unmet' }),
            outcome: 'not-ready' as const,
          },
        ]),
    {
      when: '申請額が未記入で、金融機関もいない',
      team: planned(without(team, 'デモ銀行'), { subsidy: undefined }),
      expect: numbered(id, { [lender]: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '金融機関の席の会社が、金融機関に当たるか分からない',
      team: changed(large, 'デモ銀行', { kind: 'company' }),
      expect: numbered(id, { [lender]: 'unknown' }),
    },
    {
      when: '銀行である申請者は、自分の計画の金融機関にならない',
      team: changed(without(large, 'デモ銀行'), 'デモ食堂', { kind: 'regional-fi', roles: ['applicant', 'fi'] }),
      expect: numbered(id, { [lender]: 'unmet' }),
    },
  ]
}
