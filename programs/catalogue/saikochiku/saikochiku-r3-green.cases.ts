import { type Case, changed, numbered, planned } from '../case.ts'
import { asSize, moneyCases } from './saikochiku.money.cases.ts'
import { applicant, bank, listed, planner, soundTeam } from './saikochiku.teams.ts'
import { saikochikuR3Cases } from './saikochiku-r3.cases.ts'

const id = 'saikochiku-r3-green'
const sound = { size: 'sme', subsidy: 20_000_000 } as const
const team = soundTeam(id, sound)

export const saikochikuR3GreenCases: readonly Case[] = [
  {
    number: 'E142',
    when: '中堅企業、売上は減っていない、年率5.0%、1.5億円',
    team: changed(
      listed(id, [{ ...applicant, size: 'mid', prefecture: '12' }, planner, bank], { subsidy: 150_000_000 }),
      'デモ食堂',
      { salesFall: { threeMonths: [0, 100] } },
    ),
    expect: numbered(id, { 2: 'met', 3: 'met', "5'": 'met', 9: 'met', money: 'met' }),
    outcome: 'ready',
  },
  ...saikochikuR3Cases(id, { ...sound, fall: false, rise: ["5'", [5, 100]], above: 30_000_001 }),
  {
    when: '14分野のどれか未記入',
    team: planned(team, { greenField: undefined }),
    expect: numbered(id, { 9: 'unknown' }),
    outcome: 'undecided',
  },
  ...(['research', 'technology-development', 'human-resources'] as const).map(
    (purpose): Case => ({
      when: `あわせて行うのが${purpose}だけ`,
      team: planned(team, { purposes: [purpose] }),
      expect: numbered(id, { 9: 'met' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '研究開発・技術開発・人材育成のどれもない',
    team: planned(team, { purposes: ['overseas'] }),
    expect: numbered(id, { 9: 'unmet' }),
    outcome: 'not-ready',
  },
  ...moneyCases(id, sound, [
    ['中小企業はちょうど1億円まで', 'met', 100_000_000],
    ['中小企業が1億円を1円超える', 'unmet', 100_000_001],
    ['中小企業は2分の1ちょうど', 'met', 20_000_000, 40_000_000],
    ['中小企業が2分の1を1円超える', 'unmet', 20_000_001, 40_000_000],
  ]),
  ...moneyCases(
    id,
    sound,
    [
      ['中堅企業はちょうど1.5億円まで', 'met', 150_000_000],
      ['中堅企業が1.5億円を1円超える', 'unmet', 150_000_001],
      ['中堅企業は3分の1ちょうど', 'met', 20_000_000, 60_000_000],
      ['中堅企業が3分の1を1円超える', 'unmet', 20_000_001, 60_000_000],
    ],
    asSize('mid'),
  ),
  {
    when: '対象でない大企業には、この表の上限がない',
    team: planned(changed(team, 'デモ食堂', { size: 'large' }), { subsidy: 150_000_001 }),
    expect: numbered(id, { 8: 'unmet', money: 'met' }),
  },
  ...moneyCases(id, sound, [['規模が未記入で1億円を超える', 'unknown', 100_000_001]], asSize(undefined)),
]
