import type { LegalForm } from '#consortium/organisation-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { Outcome } from '../../verdict.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { partnerCases } from './saikochiku.partner.cases.ts'
import { declaredCases, fallCases, riseCases, sizeCases } from './saikochiku.shared.cases.ts'
import { type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'

/** What tells the cases of the frames apart. */
interface Frame extends Sound {
  readonly fall: readonly [number: string, atLeast: Ratio]
  readonly rise: readonly [number: string, atLeast: Ratio]
  readonly taken: readonly ('sme' | 'mid')[]
  /** An amount over 30 million yen that the frame pays. */
  readonly above?: number
}

const monthsOf = (year: number, from: number, until: number): string[] =>
  Array.from({ length: until - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}`)

/** Sales of 100 in every month of 2019, of January to March 2020 and since; other months as given. */
const sales = (change: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(
    [...monthsOf(2019, 1, 12), ...monthsOf(2020, 1, 3), ...monthsOf(2021, 1, 12), ...monthsOf(2022, 1, 3)].map(
      (month) => [month, 100],
    ),
  ),
  ...change,
})

/** What every frame of R2 says alike: #1 to #9, both sides of each line, and each fact left out. */
export function saikochikuR2Cases(id: SaikochikuId, frame: Frame): readonly Case[] {
  const [fall, atLeast] = frame.fall
  const team = soundTeam(id, frame)
  const sold = (change: Readonly<Record<string, number>>) =>
    changed(team, 'デモ食堂', { salesFall: { oneMonth: [50, 100] }, monthlySales: sales(change) })
  const down = 100 - (100 * atLeast[0]) / atLeast[1]
  const formed = (
    when: string,
    outcome: Outcome,
    legalForm: LegalForm,
    kind: 'company' | 'npo' | 'coop-association' = 'company',
  ): Case => ({
    when,
    team: changed(team, 'デモ食堂', { legalForm, kind }),
    expect: numbered(id, { 7: outcome }),
  })
  return [
    {
      when: '要件をすべて満たす',
      team,
      expect: numbered(id, {
        [fall]: 'met',
        2: 'met',
        3: 'met',
        [frame.rise[0]]: 'met',
        7: 'met',
        8: 'met',
        9: 'met',
        money: 'met',
      }),
      outcome: 'ready',
    },
    ...fallCases(id, frame, fall, atLeast),
    {
      when: '直近6か月の初めの3か月の売上がちょうど減った',
      team: sold({ '2021-10': down, '2021-11': down, '2021-12': down }),
      expect: numbered(id, { [fall]: 'met' }),
    },
    {
      when: '直近6か月の2か月だけが減った',
      team: sold({ '2021-11': down, '2021-12': down }),
      expect: numbered(id, { [fall]: 'unmet' }),
    },
    {
      when: '7か月前を含めれば減っている',
      team: sold({ '2021-09': down, '2021-11': down, '2021-12': down }),
      expect: numbered(id, { [fall]: 'unmet' }),
    },
    {
      when: '2020年1～3月と比べて減った',
      team: sold({
        ...Object.fromEntries(['2022-01', '2022-02', '2022-03'].map((month) => [month, (200 * down) / 100])),
        '2020-01': 200,
        '2020-02': 200,
        '2020-03': 200,
      }),
      expect: numbered(id, { [fall]: 'met' }),
    },
    ...declaredCases(id, frame, '2', 'followsRestructuringGuideline'),
    ...partnerCases(id, frame, { certified: '3', lender: '4', both: '5' }, frame.above),
    ...riseCases(id, frame, frame.rise[0], frame.rise[1]),
    formed('個人事業主', 'met', 'sole'),
    formed('企業組合', 'met', 'kumiai'),
    formed('法人格がその他の組合', 'met', 'other', 'coop-association'),
    formed('NPO法人は、等に当たるか確認が必要', 'unknown', 'npo', 'npo'),
    {
      when: '法人格も機関の種類も未記入',
      team: changed(team, 'デモ食堂', { legalForm: undefined, kind: undefined }),
      expect: numbered(id, { 7: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '地方公共団体',
      team: changed(team, 'デモ食堂', { legalForm: 'public', kind: 'municipality' }),
      expect: numbered(id, { 7: 'unmet' }),
      outcome: 'not-ready',
    },
    ...declaredCases(id, frame, '8', 'filesElectronically'),
    ...sizeCases(id, frame, '9', frame.taken),
    {
      when: '経費の一部の申請額が未記入',
      team: planned(team, {
        subsidy: undefined,
        budget: [{ category: 'equipment' }, { category: 'expert', subsidy: 1 }],
      }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}
