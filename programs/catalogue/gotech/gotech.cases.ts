import { kinds } from '#consortium/kinds.ts'
import { technologies } from '#consortium/plan-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { researchKinds } from './gotech.roles.ts'
import { asking, type GotechId, gotechTeam } from './gotech.teams.ts'

/** What every year and frame says alike: both sides of each line, and each fact left out. */
export function gotechCases(id: GotechId): readonly Case[] {
  const team = gotechTeam(id)
  const partner = { name: 'デモ表面', kind: 'company', prefecture: '26', size: 'sme', designations: ['e-rad'] } as const
  /** Asked by the firm alone, year by year. */
  const spread = (...years: readonly number[]) =>
    planned(
      changed(changed(team, 'デモ大学', { requests: 0 }), 'デモ精工', {
        requests: years.reduce((sum, one) => sum + one, 0),
      }),
      asking(...years),
    )
  return [
    {
      when: '中小企業が管理も研究も行い、大学と組む',
      team,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', 6: 'met', 7: 'met', money: 'met' }),
      outcome: 'ready',
    },
    {
      when: '3者で、管理は構成員が兼ねる',
      team: joinedBy(team, { ...partner, roles: ['member'], requests: 0 }),
      expect: numbered(id, { 1: 'met', 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '両方の役割を兼ねる1者だけ',
      team: without(team, 'デモ大学'),
      expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '両方の役割を兼ねる1者とアドバイザーでは共同体にならない',
      team: changed(team, 'デモ大学', { roles: ['advisor'] }),
      expect: numbered(id, { 1: 'unmet', 2: 'met', 3: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '2者目の役割が未記入',
      team: changed(team, 'デモ大学', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '事業管理機関がいない',
      team: changed(team, 'デモ精工', { roles: ['main-research'] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '事業管理機関が2者',
      team: changed(team, 'デモ大学', { roles: ['research', 'manager'] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '1者の役割が未記入で、事業管理機関か分からない',
      team: changed(changed(team, 'デモ精工', { roles: ['main-research'] }), 'デモ大学', { roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '主たる研究等実施機関が大企業',
      team: changed(team, 'デモ精工', { size: 'large' }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '中小企業はいるが、主たる研究等実施機関ではない',
      team: changed(team, 'デモ精工', { roles: ['member', 'manager'] }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '主たる研究等実施機関の規模が未記入',
      team: changed(team, 'デモ精工', { size: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    ...idsOf(technologies).map(
      (technology): Case => ({
        when: `「${technologies[technology].ja}」だけが主題`,
        team: planned(team, { technologies: [technology] }),
        expect: numbered(id, { 4: 'met' }),
        outcome: 'ready',
      }),
    ),
    {
      when: '技術を選んでいない',
      team: planned(team, { technologies: [] }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: id.startsWith('gotech-r4') ? 'not-ready' : 'ready',
    },
    {
      when: '技術が未記入',
      team: planned(team, { technologies: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
    },
    {
      when: '2年間の計画',
      team: spread(40_000_000, 20_000_000),
      expect: numbered(id, { 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '1年間の計画',
      team: spread(30_000_000),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: id.startsWith('gotech-r4') ? 'not-ready' : 'ready',
    },
    {
      when: '同じ年度を2行に分けても1年間',
      team: planned(spread(30_000_000), {
        years: [
          { year: 2026, subsidy: 20_000_000 },
          { year: 2026, subsidy: 10_000_000 },
        ],
      }),
      expect: numbered(id, { 5: 'unmet' }),
    },
    { when: '4年間の計画', team: spread(1, 1, 1, 1), expect: numbered(id, { 5: 'unmet' }) },
    {
      when: '年度別の計画が未記入',
      team: planned(team, { years: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: id.startsWith('gotech-r4') ? 'undecided' : 'ready',
    },
    {
      when: '中小企業の受取額が3分の2に1円足りない（未確認の要件なので判定は止めない）',
      team: changed(changed(team, 'デモ精工', { requests: 64_999_999 }), 'デモ大学', { requests: 32_500_001 }),
      expect: numbered(id, { 7: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '大学の受取額が未記入',
      team: changed(team, 'デモ大学', { requests: undefined }),
      expect: numbered(id, { 7: 'unknown' }),
      outcome: 'ready',
    },
    {
      when: '大企業の受取額は中小企業の分に数えない',
      team: joinedBy(changed(team, 'デモ大学', { requests: 0 }), {
        ...partner,
        name: 'デモ重工',
        roles: ['member'],
        size: 'large',
        requests: 32_500_000,
      }),
      expect: numbered(id, { 7: 'met' }),
    },
    {
      when: '大学がe-Radに登録していない',
      team: changed(team, 'デモ大学', { designations: [] }),
      expect: numbered(id, { 6: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '大学のe-Radの登録が未記入',
      team: changed(team, 'デモ大学', { designations: undefined }),
      expect: numbered(id, { 6: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '大学・公設試等がいなくても申請できる（助言）',
      team: changed(team, 'デモ大学', { kind: 'company', roles: ['member'], size: 'sme' }),
      expect: numbered(id, { 1: 'met', [researchOf(id)]: 'unmet' }),
      outcome: 'ready',
    },
    ...researchKinds.map(
      (kind): Case => ({
        when: `管理する${kinds[kind].ja}が研究機関を兼ねる`,
        team: changed(changed(team, 'デモ精工', { roles: ['main-research'] }), 'デモ大学', {
          kind,
          roles: ['manager'],
        }),
        expect: numbered(id, { 1: 'met', 2: 'met', [researchOf(id)]: 'met' }),
        outcome: 'ready',
      }),
    ),
    {
      when: '主たる研究等実施機関である大学は、研究機関の席にだけ数える',
      team: changed(team, 'デモ大学', { roles: ['main-research'] }),
      expect: numbered(id, { 3: 'met', [researchOf(id)]: 'met' }),
    },
  ]
}

/** The number under which a research body is advised. */
const researchOf = (id: GotechId) => (id.startsWith('gotech-r4') ? '9' : 'research')
