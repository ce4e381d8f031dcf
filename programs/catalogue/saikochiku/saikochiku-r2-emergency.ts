import { words } from '#consortium/words.ts'
import type { Clause } from '../../rule.ts'
import { applicants } from './saikochiku.roles.ts'
import { applicantIs, beforeCovid } from './saikochiku.rules.ts'
import { emergency } from './saikochiku.source.ts'
import { retiredEmergency, saikochikuR2 } from './saikochiku-r2.ts'

const id = 'saikochiku-r2-emergency'
const table = emergency(
  '5人以下	100万円～500万円	中小企業：3/4 中堅企業：2/3[..]6～20人	100万円～1,000万円[..]21人以上	100万円～1,500万円',
)
const staff = (atMost: number): Clause => ({
  shape: 'count-between',
  who: { ...applicants, where: { employees: { atMost } } },
  atLeast: 1,
})

export const saikochikuR2Emergency = saikochikuR2({
  id,
  name: words(
    '事業再構築補助金 緊急事態宣言特別枠（令和2年度第3次補正）',
    'Business restructuring, emergency frame (fiscal 2020 3rd supplementary)',
  ),
  about: words(
    '令和3年の緊急事態宣言の影響で売上が3割以上減った事業者の事業再構築を、補助率を引き上げて補助する特別枠です（第6回公募から廃止）。',
    'A special frame at a higher rate for firms whose sales fell by 30% or more under the 2021 state of emergency; gone from round 6 on.',
  ),
  sizes: ['sme', 'mid'],
  sized: words('中小企業または中堅企業であること', 'an SME or a mid-sized company'),
  sizeSource: emergency('中小企業：3/4 中堅企業：2/3'),
  sizeReadings: ['AMB-02', 'AMB-04'],
  own: [
    {
      id: `${id}#10`,
      title: words('緊急事態宣言の影響', 'Hit by the state of emergency'),
      strength: 'hard',
      source: emergency('令和3年1～3月のいずれかの月の売上高が対前年または前々年の同月比で30%以上減少している事業者'),
      shape: 'all-of',
      parts: [
        {
          shape: 'sales-fall',
          who: applicants,
          pick: 1,
          window: { from: '2021-01', until: '2021-03' },
          // 前年 and 前々年 of January to March 2021.
          base: beforeCovid,
          atLeast: [30, 100],
        },
        { shape: 'attest', statement: 'hitByEmergency', by: words('申請者', 'the applicant') },
      ],
    },
    {
      id: `${id}#preference`,
      title: words('不採択でも通常枠で再審査', 'Judged again in the normal frame'),
      strength: 'preference',
      source: emergency('「特別枠」で不採択となったとしても、加点の上、通常枠で再審査いたします'),
      shape: 'permission',
      allows: words(
        '特別枠で不採択でも、加点の上、通常枠で再審査されます',
        'A proposal turned down here is judged again in the normal frame, with bonus points',
      ),
      who: applicants,
    },
  ],
  cap: table,
  money: [
    {
      term: 'cap-by',
      called: words('補助金の申請額', 'Subsidy asked for'),
      by: words('従業員数', 'the number of employees'),
      rows: [
        { called: words('従業員5人以下', 'up to 5 employees'), when: staff(5), most: 5_000_000 },
        { called: words('従業員6～20人', '6 to 20 employees'), when: staff(20), most: 10_000_000 },
        { called: words('従業員21人以上', '21 employees or more'), most: 15_000_000 },
      ],
      source: table,
    },
    { term: 'floor', called: words('補助金の申請額', 'Subsidy asked for'), least: 1_000_000, source: table },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [3, 4],
      rows: [{ called: words('中堅企業', 'mid-sized companies'), when: applicantIs('mid'), rate: [2, 3] }],
      source: emergency('中小企業：3/4 中堅企業：2/3'),
    },
  ],
  information: [
    {
      about: 'process',
      title: words('地域と業種', 'Regions and trades'),
      source: emergency('【注】要件に合致すれば、地域や業種は問いません。'),
    },
    {
      about: 'process',
      title: words('採択数の限り', 'Limited number'),
      source: emergency('【注】「緊急事態宣言特別枠」には、採択件数に限りがあります。'),
    },
  ],
  retired: retiredEmergency,
  readings: ['AMB-04'],
})
