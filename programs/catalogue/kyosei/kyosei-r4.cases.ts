import type { Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { places, type Type, teamOf } from './kyosei-r4.teams.ts'

const name = 'デモ見守り'

/** #1 to #4 and #6 to #7 on both sides and unanswered, and the money: alike in every type. */
export function sharedCases(type: Type): readonly Case[] {
  const { id, regions, cap, rate } = type
  const team = teamOf(type)
  const as = (facts: Partial<Member>) => changed(team, name, facts)
  const [n, d] = rate
  const spending = (over: number): Plan => ({
    subsidy: undefined,
    budget: [{ category: 'equipment', cost: d * 1_000_000, subsidy: n * 1_000_000 + over }],
  })
  return [
    {
      when: `ちょうど${regions}地域で、上限額ちょうど`,
      team,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met', 6: 'met', 7: 'met', money: 'met' }),
      outcome: 'ready',
    },
    ...(['founder', 'ippan-shadan', 'ippan-zaidan', 'npo'] as const).map(
      (kind): Case => ({
        when: `申請者が${kind}`,
        team: as({ kind, size: undefined }),
        expect: numbered(id, { 1: 'met' }),
        outcome: 'ready',
      }),
    ),
    ...(['company', 'service-sme', 'it-vendor', 'tech-venture'] as const).map(
      (kind): Case => ({
        when: `指定のない大企業（${kind}）`,
        team: as({ kind, size: 'large' }),
        expect: numbered(id, { 1: 'unmet' }),
        outcome: 'not-ready',
      }),
    ),
    {
      when: '指定のない中堅企業が共同申請者',
      team: joinedBy(team, { ...(team.members[0] as Member), name: 'デモ中堅', size: 'mid' }),
      expect: numbered(id, { 1: 'unmet', 2: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '企業規模が未記入',
      team: as({ size: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '「等」に当たるか分からない法人',
      team: as({ kind: 'school-corp', size: '-' }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    { when: '申請者がいない', team: without(team, name), expect: numbered(id, { 2: 'unmet' }), outcome: 'not-ready' },
    {
      when: '申請者の役割が未記入',
      team: as({ roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '1地域足りない',
      team: planned(team, { municipalities: places(regions - 1) }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '1地域多い',
      team: planned(team, { municipalities: places(regions + 1) }),
      expect: numbered(id, { 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '2つの市町村を1つの地域とまとめると足りない（AMB-22）',
      team: planned(team, {
        municipalities: places(regions).map((place, at) => (at < 2 ? { ...place, region: '高幡' } : place)),
      }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '対象地域が未記入',
      team: planned(team, { municipalities: undefined }),
      expect: numbered(id, { 3: 'unknown', 4: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '課題を束ねていない',
      team: planned(team, { bundlesIssues: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '課題を束ねるかが未記入',
      team: planned(team, { bundlesIssues: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '連携する自治体がない',
      team: planned(team, { municipalities: places(regions).map((place) => ({ ...place, cooperates: false })) }),
      expect: numbered(id, { 4: 'unmet', preference: 'met' }),
      outcome: 'not-ready',
    },
    {
      when: '自治体が関係主体として加わる',
      team: joinedBy(
        planned(team, {
          municipalities: places(regions).map((place) => ({ ...place, cooperates: false })),
          selfSustainingYears: 0,
        }),
        { name: 'デモ市', kind: 'municipality', roles: ['coop'], prefecture: '39' },
      ),
      expect: numbered(id, { 4: 'met', preference: 'met' }),
      outcome: 'ready',
    },
    {
      when: '関係主体が「等」に当たるか分からない',
      team: joinedBy(
        planned(team, { municipalities: places(regions).map((place) => ({ ...place, cooperates: false })) }),
        { name: 'デモ協議会', kind: 'chamber', roles: ['coop'], prefecture: '39' },
      ),
      expect: numbered(id, { 4: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '連携する自治体が1つ',
      team: planned(team, {
        municipalities: places(regions).map((place, at) => ({ ...place, cooperates: at === 0 })),
        selfSustainingYears: 0,
      }),
      expect: numbered(id, { 4: 'met', preference: 'met' }),
      outcome: 'ready',
    },
    {
      when: '自治体との連携も自走の見通しもない（優先されない）',
      team: joinedBy(
        planned(team, {
          municipalities: places(regions).map((place) => ({ ...place, cooperates: false })),
          selfSustainingYears: 0,
        }),
        { name: 'デモ協議会', kind: 'chamber', roles: ['coop'], prefecture: '39' },
      ),
      expect: numbered(id, { 4: 'unknown', preference: 'unmet' }),
      outcome: 'undecided',
    },
    {
      when: '自走の見通しだけ未記入（優先されるか分からない）',
      team: planned(team, {
        municipalities: places(regions).map((place) => ({ ...place, cooperates: false })),
        selfSustainingYears: undefined,
      }),
      expect: numbered(id, { preference: 'unknown' }),
    },
    {
      when: 'モデルが違う',
      team: planned(team, { model: type.model === 'BtoG' ? 'BtoB' : 'BtoG' }),
      expect: numbered(id, { 6: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'モデルが未記入',
      team: planned(team, { model: undefined }),
      expect: numbered(id, { 6: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '自治体との連携状況を書いていない',
      team: planned(team, { statesMunicipalLink: false }),
      expect: numbered(id, { 6: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '自治体との連携状況の記載が未記入',
      team: planned(team, { statesMunicipalLink: undefined }),
      expect: numbered(id, { 6: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '人材の取組を含む',
      team: planned(team, { purposes: ['new-service', 'human-resources'] }),
      expect: numbered(id, { 7: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '取組の内容が未記入',
      team: planned(team, { purposes: undefined }),
      expect: numbered(id, { 7: 'unknown' }),
      outcome: 'undecided',
    },
    { when: '1円少ない', team: planned(team, { subsidy: cap - 1 }), expect: numbered(id, { money: 'met' }) },
    {
      when: '1円多い',
      team: planned(team, { subsidy: cap + 1 }),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    { when: '補助率ちょうど', team: planned(team, spending(0)), expect: numbered(id, { money: 'met' }) },
    { when: '補助率を1円超える', team: planned(team, spending(1)), expect: numbered(id, { money: 'unmet' }) },
    {
      when: '申請額の一部が未記入',
      team: planned(team, {
        subsidy: undefined,
        budget: [{ category: 'equipment', subsidy: 1_000_000 }, { category: 'training' }],
      }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '金額がまだない',
      team: planned(team, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
    },
  ]
}
