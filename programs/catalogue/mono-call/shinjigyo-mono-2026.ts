import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'shinjigyo-mono-2026'
const overview = noted(
  'https://shinjigyou-monodukuri.smrj.go.jp/overview/',
  '新事業進出・ものづくり商業サービス補助金 2026年',
  'secondary',
)
const announced = noted(
  'https://www.chusho.meti.go.jp/koukai/hojyokin/kobo/2026/260630002.html',
  '新事業進出・ものづくり商業サービス補助金 2026年 公募',
  'secondary',
)
const targets = overview(
  '付加価値額を年率4%、従業員一人当たり給与支給総額を年率3.5%増やし、事業場内最低賃金を地域別最低賃金より30円以上高くする計画とされます。',
  'Said to need value added up 4% and wages per employee 3.5% a year, and a lowest wage 30 yen over the regional minimum.',
)

/** ものづくり and 新事業進出, merged in 2026. Its figures are reported, so nothing of it blocks. */
export const shinjigyoMono2026 = notedEdition({
  id,
  name: words('新事業進出・ものづくり商業サービス補助金（2026年）', 'New business and Monozukuri (2026)'),
  stage: 'current',
  consortium: 'none',
  about: words(
    '革新的な製品・サービスの開発、新事業への進出、海外展開に取り組む中小企業などを補助します。ものづくり補助金と新事業進出補助金が2026年に統合されたものです。',
    'Supports SMEs in new products and services, new business and business abroad. Two programmes became one in 2026.',
  ),
  asOf: words(
    '公式サイトの案内についての報道による。公募要領の本文は収録していません',
    'As reported of the official site; the text of the guidelines is not held here',
  ),
  call: {
    source: announced(
      '最初の受付は2026年9月30日から10月30日18時までとされました（未確認）。',
      'The first window is said to have been 30 September to 30 October 2026, 18:00 (not confirmed).',
    ),
    over: '2026-10-30',
  },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('投資を行う中小企業などです。', 'An SME that invests.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('付加価値額と一人当たり給与の目標', 'Targets for value added and wages per employee'),
      strength: 'advice',
      source: targets,
      shape: 'all-of',
      parts: [
        {
          shape: 'growth-target',
          metric: 'valueAdded',
          rise: [4, 100],
          per: 'year',
          span: words('計画期間', 'over the plan'),
        },
        {
          shape: 'growth-target',
          metric: 'wagesPerEmployee',
          rise: [35, 1000],
          per: 'year',
          span: words('計画期間', 'over the plan'),
        },
      ],
    },
    {
      id: `${id}#2`,
      title: words('事業場内最低賃金', 'The lowest wage'),
      strength: 'advice',
      source: targets,
      shape: 'figure-between',
      fact: 'plan.minimumWageMargin',
      called: words('事業場内最低賃金と地域別最低賃金の差', 'Margin over the regional minimum wage'),
      unit: words('円', 'yen'),
      atLeast: 30,
    },
  ],
  information: [
    {
      about: 'process',
      title: words('枠と金額', 'Frames and amounts'),
      source: overview(
        '革新的新製品・サービス枠は750万～2,500万円（特例3,500万円）、新事業進出枠とグローバル枠（3分の2）は2,500万～7,000万円（特例9,000万円）とされます。',
        'Said to be 7.5 to 25 million yen (special 35) for new products and services, and 25 to 70 million (special 90) for new business and, at two thirds, abroad.',
      ),
    },
    unconfirmed(
      overview(
        '公募要領の本文、金額の区分、補助率、対象者、日程は確認できていません。',
        'The text of the guidelines, the bands of amounts, rates, who is eligible and dates are not confirmed.',
      ),
    ),
  ],
})
