import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned } from '../case.ts'
import { sharedCases } from './kyosei-r4.cases.ts'
import { places, type Type, teamOf, types } from './kyosei-r4.teams.ts'

const name = 'デモ見守り'

/** 通常型: nobody needs an award, and leading companies above SME size are sent to 広域型. */
function normalCases(type: Type): readonly Case[] {
  const { id } = type
  const team = teamOf(type)
  return [
    ...(['kenin', 'kenin-plan'] as const).flatMap((designation): Case[] => [
      {
        when: `中小企業でない${designation}`,
        team: changed(team, name, { size: 'mid', designations: [designation] }),
        expect: numbered(id, { 1: 'met', 8: 'unmet' }),
        outcome: 'not-ready',
      },
      {
        when: `中小企業である${designation}`,
        team: changed(team, name, { designations: [designation] }),
        expect: numbered(id, { 1: 'met', 8: 'met' }),
        outcome: 'ready',
      },
    ]),
    {
      when: '指定の有無が未記入の大企業',
      team: changed(team, name, { size: 'large', designations: undefined }),
      expect: numbered(id, { 1: 'unknown', 8: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '大企業の地域未来牽引企業',
      team: changed(team, name, { size: 'large', designations: ['kenin'] }),
      expect: numbered(id, { 8: 'unmet' }),
    },
    {
      when: '申請者でない牽引企業が関係主体として加わる',
      team: joinedBy(team, {
        name: 'デモ重工',
        kind: 'company',
        roles: ['coop'],
        prefecture: '39',
        size: 'large',
        designations: ['kenin'],
      }),
      expect: numbered(id, { 1: 'met', 8: 'met' }),
      outcome: 'ready',
    },
    ...sharedCases(type),
  ]
}

const btob = types['kyosei-r4-btob-normal']
const btog = types['kyosei-r4-btog-normal']
const four: Consortium = planned(teamOf(btob), { municipalities: places(4) })
const nobodyCooperates = planned(teamOf(btog), {
  municipalities: places(5).map((place) => ({ ...place, cooperates: false })),
})

/** Worked examples E074, E076, E077 and E084, then both sides of each line. */
export const btobNormalCases: readonly Case[] = [
  { number: 'E074', when: '4地域', team: four, expect: numbered(btob.id, { 3: 'unmet' }), outcome: 'not-ready' },
  {
    number: 'E076',
    when: '指定のない東京都の大企業',
    team: teamOf(btob, { prefecture: '13', size: 'large' }),
    expect: numbered(btob.id, { 1: 'unmet', 3: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E077',
    when: 'NPO法人の人材プロジェクト',
    team: planned(teamOf(btob, { kind: 'npo', prefecture: '36', size: undefined }), { purposes: ['human-resources'] }),
    expect: numbered(btob.id, { 1: 'met', 7: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E084',
    when: '6地域で3,500万円',
    team: planned(teamOf(btob, { prefecture: '18' }), { municipalities: places(6), subsidy: 35_000_000 }),
    expect: numbered(btob.id, { 3: 'met', money: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'BtoCモデル',
    team: planned(teamOf(btob), { model: 'BtoC' }),
    expect: numbered(btob.id, { 6: 'met' }),
    outcome: 'ready',
  },
  ...normalCases(btob),
]

export const btogNormalCases: readonly Case[] = [
  {
    when: '自治体が関係主体として加わる（実質審査）',
    team: joinedBy(nobodyCooperates, { name: 'デモ町', kind: 'municipality', roles: ['coop'], prefecture: '39' }),
    expect: numbered(btog.id, { 9: 'met' }),
    outcome: 'ready',
  },
  { when: '対象地域の自治体が連携する（実質審査）', team: teamOf(btog), expect: numbered(btog.id, { 9: 'met' }) },
  {
    when: '商工会議所とだけ連携する（実質審査）',
    team: joinedBy(nobodyCooperates, { name: 'デモ会議所', kind: 'chamber', roles: ['coop'], prefecture: '39' }),
    expect: numbered(btog.id, { 9: 'unmet' }),
  },
  {
    when: '1つの自治体だけが連携する（実質審査）',
    team: planned(teamOf(btog), {
      municipalities: places(5).map((place, at) => ({ ...place, cooperates: at === 4 })),
    }),
    expect: numbered(btog.id, { 9: 'met' }),
  },
  {
    when: '対象地域が未記入（実質審査）',
    team: planned(teamOf(btog), { municipalities: undefined }),
    expect: numbered(btog.id, { 9: 'unknown' }),
  },
  ...normalCases(btog),
]
