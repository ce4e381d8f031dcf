import { type Case, changed, numbered } from '../case.ts'
import { moneyCases } from './saikochiku.money.cases.ts'
import { applicant, bank, listed, planner } from './saikochiku.teams.ts'
import { saikochikuR2Cases } from './saikochiku-r2.cases.ts'

const id = 'saikochiku-r2-normal-sme'
const sound = { size: 'sme', subsidy: 20_000_000 } as const
const pair = [applicant, planner]
const down = listed(id, pair, { subsidy: 20_000_000 })

export const saikochikuR2NormalSmeCases: readonly Case[] = [
  {
    number: 'E127',
    when: '税理士と計画を策定、3,000万円',
    team: listed(id, pair, { subsidy: 30_000_000 }),
    expect: numbered(id, { 3: 'met', 4: 'not-applicable', money: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E128',
    when: '同じ2者で3,001万円',
    team: listed(id, pair, { subsidy: 30_010_000 }),
    expect: numbered(id, { 3: 'met', 4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E129',
    when: '認定を受けた金融機関だけで3,500万円',
    team: listed(id, [applicant, { ...bank, designations: ['nintei-shien'] }], { subsidy: 35_000_000 }),
    expect: numbered(id, { 3: 'met', 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E131',
    when: '税理士と金融機関で3,500万円',
    team: listed(id, [...pair, bank], { subsidy: 35_000_000 }),
    expect: numbered(id, { 3: 'met', 4: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E132',
    when: '認定を受けていない商工会議所',
    team: listed(id, [applicant, { ...planner, name: 'デモ商工会議所', kind: 'chamber', designations: [] }], {
      subsidy: 5_000_000,
    }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E133',
    when: '売上の減少が9%',
    team: changed(down, 'デモ食堂', { salesFall: { threeMonths: [9, 100] } }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    number: 'E134',
    when: '資本金1億円・従業員180人の旅館（AMB-02）',
    team: changed(down, 'デモ食堂', {
      size: undefined,
      prefecture: '44',
      industry: '75',
      capital: 100_000_000,
      employees: 180,
    }),
    expect: numbered(id, { 9: 'unmet' }),
    outcome: 'not-ready',
  },

  ...saikochikuR2Cases(id, {
    ...sound,
    fall: ['1', [10, 100]],
    rise: ['6', [3, 100]],
    taken: ['sme'],
    above: 30_000_001,
  }),
  ...moneyCases(id, sound, [
    ['ちょうど6,000万円', 'met', 60_000_000],
    ['6,000万円を1円超える', 'unmet', 60_000_001],
    ['ちょうど100万円', 'met', 1_000_000],
    ['100万円に1円足りない', 'unmet', 999_999],
    ['経費の3分の2ちょうど', 'met', 20_000_000, 30_000_000],
    ['経費の3分の2を1円超える', 'unmet', 20_000_001, 30_000_000],
  ]),
]
