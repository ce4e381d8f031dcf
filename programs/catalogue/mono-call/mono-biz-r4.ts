import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { besideRole, memberRole, notedEdition } from '../noted-edition.ts'

const id = 'mono-biz-r4'
const call = noted(
  'https://portal.monodukuri-hojo.jp/common/bunsho/biz/4th/reiwakoubo_biz_20220912.pdf',
  'ものづくり補助金 ビジネスモデル構築型 4次公募要領（2022年9月）',
  'official',
)
const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const plans = call(
  '30者以上の中小企業が、付加価値額を年率3%、給与支給総額を年率1.5%増やし、事業場内最低賃金を地域別最低賃金より30円以上高くする3～5年の計画を作ることを支援します。1年後に8割以上が計画を実行していることを目標とします。',
  'Thirty or more SMEs are helped to make plans of three to five years: value added 3% and wages 1.5% a year, the lowest wage 30 yen over the regional minimum. A year later 80% or more should be carrying them out.',
)
const cap = call(
  '上限は1億円、補助率は大企業が2分の1、それ以外が3分の2です。',
  'Up to 100 million yen at one half for large companies and two thirds for others.',
)

const money: readonly MoneyTerm[] = [
  { term: 'flat-cap', called: words('補助金の申請額', 'Subsidy asked for'), most: 100_000_000, source: cap },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    rows: [
      {
        called: words('大企業', 'large companies'),
        when: { shape: 'count-between', who: { ...applicants, sizes: ['large'] }, atLeast: 1 },
        rate: [1, 2],
      },
    ],
    source: cap,
  },
]

/** ビジネスモデル構築型, 4th and last call: one applicant that helps thirty SMEs or more. */
export const monoBizR4 = notedEdition({
  id,
  name: words('ものづくり補助金 ビジネスモデル構築型（4次公募）', 'Monozukuri, business model type (4th call)'),
  stage: 'closed',
  consortium: 'partner required',
  about: words(
    '30者以上の中小企業が革新的な計画を作れるよう支援するプログラムの開発と提供を補助した公募です。4次が最後でした。',
    'A call that supported programmes that help thirty or more SMEs to make innovative plans. The 4th was the last.',
  ),
  asOf: words(
    '4次公募要領（2022年9月）の要約による。本文は収録していません',
    'As in our summary of the guidelines of the 4th call (September 2022); the text is not held here',
  ),
  call: {
    source: call(
      '4次の公募期間は2022年9月9日から11月11日まででした。',
      'The 4th call ran from 9 September to 11 November 2022.',
    ),
    opens: '2022-09-09',
    closes: '2022-11-11',
  },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('支援プログラムを開発し、提供します。', 'Develops and offers the programme.'),
    ),
    besideRole(
      'supported',
      words('支援を受ける中小企業', 'Supported SME'),
      words(
        '支援を受けて自らの計画を作ります。30者以上が必要です。',
        'Makes a plan of its own with that help. Thirty or more are needed.',
      ),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('支援する中小企業が30者以上', 'Thirty or more supported SMEs'),
      strength: 'hard',
      source: plans,
      shape: 'count-between',
      who: { called: words('支援を受ける中小企業', 'supported SMEs'), roles: ['supported'], sizes: ['sme'] },
      atLeast: 30,
    },
    {
      id: `${id}#2`,
      title: words('付加価値額と給与支給総額の目標', 'Targets for value added and wages'),
      strength: 'hard',
      source: plans,
      shape: 'all-of',
      parts: [
        {
          shape: 'growth-target',
          metric: 'valueAdded',
          rise: [3, 100],
          per: 'year',
          span: words('3～5年の計画期間', 'over the three to five years of the plans'),
        },
        {
          shape: 'growth-target',
          metric: 'wages',
          rise: [15, 1000],
          per: 'year',
          span: words('3～5年の計画期間', 'over the three to five years of the plans'),
        },
      ],
    },
    {
      id: `${id}#3`,
      title: words('事業場内最低賃金', 'The lowest wage'),
      strength: 'hard',
      source: plans,
      shape: 'figure-between',
      fact: 'plan.minimumWageMargin',
      called: words('事業場内最低賃金と地域別最低賃金の差', 'Margin over the regional minimum wage'),
      unit: words('円', 'yen'),
      atLeast: 30,
    },
    {
      id: `${id}#4`,
      title: words('1年後に8割以上が実行', 'Four fifths carry out their plans a year later'),
      strength: 'hard',
      source: plans,
      shape: 'growth-target',
      metric: 'supportedFirmsExecuting',
      rise: [80, 100],
      per: 'whole',
      withinYears: 1,
      span: words('1年後', 'a year later'),
    },
  ],
  money,
  cap,
  information: [
    unconfirmed(
      call(
        '申請者の要件、対象経費、事業期間は要約していません。公募要領で確かめてください。',
        'Who may apply, eligible costs and the period are not summarised; see the guidelines.',
      ),
    ),
  ],
})
