import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { bodyOf, type Year, yearsFrom } from './sapoin.teams.ts'

/** #g1, #g2 and #g4, which the years share; `blocks` tells whether the page of this year is official. */
function sharedCases(year: Year, blocks: boolean): readonly Case[] {
  const { id, first } = year
  const body = bodyOf(year)
  const unmet = blocks ? ('not-ready' as const) : ('ready' as const)
  const asked = (...years: readonly number[]): Consortium => planned(body, { years: yearsFrom(first, ...years) })
  return [
    { when: '2者、国内、3年間', team: body, expect: numbered(id, { g1: 'met', g2: 'met', g4: 'not-applicable' }) },
    {
      when: '両方の役割を兼ねる1者とアドバイザー',
      team: changed(body, 'デモ大学', { roles: ['advisor'] }),
      expect: numbered(id, { g1: 'unmet' }),
    },
    {
      when: '2者目の役割が未記入なら構成員か分からない',
      team: changed(body, 'デモ大学', { roles: undefined }),
      expect: numbered(id, { g1: 'unknown' }),
    },
    {
      when: '国外で研究する構成員',
      team: changed(body, 'デモ大学', { inJapan: false }),
      expect: numbered(id, { g2: 'unmet' }),
      outcome: unmet,
    },
    {
      when: '国外のアドバイザーはかまわない',
      team: {
        ...body,
        members: [
          ...body.members,
          { name: 'デモ顧問', kind: 'company', roles: ['advisor'], inJapan: false, size: 'large' },
        ],
      },
      expect: numbered(id, { g1: 'met', g2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '所在地も国内かどうかも未記入',
      team: changed(body, 'デモ大学', { prefecture: undefined }),
      expect: numbered(id, { g2: 'unknown' }),
      outcome: blocks ? 'undecided' : 'ready',
    },
    {
      when: '2年間でちょうど7,500万円',
      team: asked(45_000_000, 30_000_000),
      expect: numbered(id, { g4: 'met' }),
      outcome: 'ready',
    },
    {
      when: '2年間で7,500万円を1円超える',
      team: asked(45_000_000, 30_000_001),
      expect: numbered(id, { g4: 'unmet', money: 'met' }),
      outcome: unmet,
    },
    { when: '1年間なら7,500万円以内', team: asked(45_000_000), expect: numbered(id, { g4: 'met' }) },
    {
      when: '3年間なら7,500万円を超えてよい',
      team: asked(45_000_000, 30_000_000, 1),
      expect: numbered(id, { g4: 'not-applicable' }),
    },
    {
      when: '年度が分からず、総額が7,500万円を超える',
      team: planned(body, { years: undefined, subsidy: 75_000_001 }),
      expect: numbered(id, { g4: 'unknown' }),
    },
  ]
}

/** R2: the fixed-rate body that manages has a third at most. */
export function officialR2Cases(year: Year): readonly Case[] {
  const { id } = year
  const managed = changed(changed(bodyOf(year), 'デモ精工', { roles: ['member'], requests: 65_000_000 }), 'デモ大学', {
    roles: ['manager'],
    requests: 32_500_000,
  })
  return [
    ...sharedCases(year, true),
    { when: '管理する大学がちょうど3分の1', team: managed, expect: numbered(id, { g3: 'met' }), outcome: 'ready' },
    {
      when: '管理する大学が3分の1を1円超える',
      team: changed(changed(managed, 'デモ大学', { requests: 32_500_001 }), 'デモ精工', { requests: 64_999_999 }),
      expect: numbered(id, { g3: 'unmet' }),
      outcome: 'not-ready',
    },
    ...(['kosen', 'kosetsushi', 'national-lab'] as const).map(
      (kind): Case => ({
        when: `管理する${kind}が3分の1を1円超える`,
        team: changed(changed(managed, 'デモ大学', { kind, requests: 32_500_001 }), 'デモ精工', {
          requests: 64_999_999,
        }),
        expect: numbered(id, { g3: 'unmet' }),
      }),
    ),
    {
      when: '管理しない大学の分は定額に数えない',
      team: changed(changed(managed, 'デモ大学', { roles: ['research'], requests: 97_500_000 }), 'デモ精工', {
        roles: ['member', 'manager'],
        requests: 0,
      }),
      expect: numbered(id, { g3: 'met' }),
    },
    {
      when: '管理する大学の受取額が未記入',
      team: changed(managed, 'デモ大学', { requests: undefined }),
      expect: numbered(id, { g3: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '管理する研究の席の機関が等に当たるか分からない',
      team: changed(managed, 'デモ大学', { kind: 'npo', roles: ['manager', 'research'], requests: 65_000_000 }),
      expect: numbered(id, { g3: 'unknown' }),
    },
  ]
}

/** R3: SMEs have two thirds; `blocks` in the budget, advice in the request. */
export function officialR3Cases(year: Year, blocks: boolean): readonly Case[] {
  const { id } = year
  const split = (sme: number | undefined, university: number) =>
    changed(changed(bodyOf(year), 'デモ精工', { requests: sme }), 'デモ大学', { requests: university })
  return [
    ...sharedCases(year, false),
    {
      when: '中小企業がちょうど3分の2',
      team: split(65_000_000, 32_500_000),
      expect: numbered(id, { g3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '中小企業が3分の2に1円足りない',
      team: split(64_999_999, 32_500_001),
      expect: numbered(id, { g3: 'unmet' }),
      outcome: blocks ? 'not-ready' : 'ready',
    },
    {
      when: '中小企業の受取額が未記入',
      team: split(undefined, 32_500_000),
      expect: numbered(id, { g3: 'unknown' }),
      outcome: blocks ? 'undecided' : 'ready',
    },
    {
      when: '主たる研究等実施機関が中小企業',
      team: changed(bodyOf(year), 'デモ精工', { roles: ['main-research', 'manager'] }),
      expect: numbered(id, { g5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '主たる研究等実施機関が大企業',
      team: changed(bodyOf(year), 'デモ精工', { roles: ['main-research', 'manager'], size: 'large' }),
      expect: numbered(id, { g5: 'unmet' }),
    },
    {
      when: '主たる研究等実施機関を決めていない（助言）',
      team: bodyOf(year),
      expect: numbered(id, { g5: 'unmet' }),
      outcome: 'ready',
    },
  ]
}
