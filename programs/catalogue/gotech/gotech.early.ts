import { words } from '#consortium/words.ts'
import type { Information } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { unconfirmed } from '../noted.ts'
import { withResearch } from './gotech.composition.ts'
import { guide, guideline, reportedGoal, reportedRounds, reportedShare } from './gotech.sources.ts'

/** Where the clauses of R4 to R7 are told, for both frames alike. */
export const earlyTold = {
  theme: guideline(
    '技術分野は、特定ものづくり基盤技術12分野とサービスの高度化です。',
    'Its fields are the 12 base technologies of manufacturing and advanced services.',
  ),
  goal: reportedGoal(
    '補助期間の終了後おおむね5年以内の事業化を目標とします。',
    'It is to be on the market about five years after the subsidised period.',
  ),
  period: guide('事業期間は2年間または3年間です。', 'A project lasts two or three years.'),
  share: reportedShare(
    '補助金総額の3分の2以上を中小企業が受け取ります。',
    'SMEs receive two thirds or more of the subsidy.',
  ),
  rate: guide(
    '中小企業は3分の2以内（課税所得15億円超は2分の1）、大学・公設試等は定額（上限がある場合があります）です。',
    'SMEs two thirds (one half over 1.5 billion yen of taxable income); universities and public laboratories a fixed amount, capped for some.',
  ),
} as const

/** What R4 to R7 are said to ask of both frames beside the joint body: #8, and #9 as advice. */
export const earlyRules = (id: string): readonly Rule[] => [
  {
    id: `${id}#8`,
    title: words('終了後5年程度での事業化', 'On the market about five years after the end'),
    strength: 'advice',
    source: earlyTold.goal,
    shape: 'attest',
    statement: 'commercialisesWithinFiveYears',
    by: words('主たる研究等実施機関', 'the main research performer'),
  },
  withResearch(`${id}#9`),
]

/** What is known of R4 to R7 beside the rules, and what is not. */
export const earlyInformation: readonly Information[] = [
  { about: 'period', title: words('事業期間', 'Period'), source: earlyTold.period },
  {
    about: 'deadline',
    title: words('公募の回数', 'Calls a year'),
    source: reportedRounds(
      '令和4・5年度は年2回、令和6年度からは年1回の公募でした。',
      'Two calls a year in fiscal 2022 and 2023, one from fiscal 2024 on.',
    ),
  },
  {
    about: 'costs',
    title: words('大学・公設試等の定額', 'The fixed amount of research bodies'),
    source: reportedShare(
      '大学・公設試等の定額は事業管理機関である場合に限られ、それ以外は3分の2とする解説があります。',
      'One report says that research bodies get the fixed amount only as project manager, and two thirds otherwise.',
    ),
  },
  unconfirmed(
    reportedRounds(
      '公募要領の本文、2年間の総額の上限（サポイン事業では7,500万円）、定額の上限、年度ごとの細かな違いは確認できていません。',
      'Not confirmed: the text of the guidelines, the cap over two years (75 million yen in Sapoin), caps on fixed amounts, and what differs from year to year.',
    ),
  ),
]
