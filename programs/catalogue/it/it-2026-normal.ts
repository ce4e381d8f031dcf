import { words } from '#consortium/words.ts'
import type { CountMembers } from '../../rule.ts'
import { firmness, noted, unconfirmed } from '../noted.ts'
import { applicants } from './it.roles.ts'
import { itSingle, largeSubsidy } from './it-single.ts'

const id = 'it-2026-normal'

const told = noted(
  'https://it-shien.smrj.go.jp/',
  'デジタル化・AI導入補助金2026 通常枠（公募要領の本文は未確認）',
  'secondary',
)

const wages = told(
  '150万円以上では、事業場内最低賃金を地域別最低賃金より30円以上高くすることなどが求められるとされます。',
  'From 1.5 million yen on the lowest wage is said to have to be 30 yen over the regional minimum.',
)
const higher = told(
  '2022年から2025年に受給した者は、労働生産性の年率4%以上の向上などが求められるとされます。',
  'Who was paid from 2022 to 2025 is said to have to promise 4% a year of labour productivity.',
)

/** The calls of 2022 (R3 supplementary) to 2025. */
export const earlierCalls = [
  'it-r3-base',
  'it-r3-multi',
  'it-2023-normal',
  'it-2023-multi',
  'it-2024-normal',
  'it-2024-multi',
  'it-2025-normal',
  'it-2025-multi',
] as const

const paidBefore: CountMembers = {
  shape: 'count-between',
  who: {
    ...applicants,
    called: words('2022年から2025年に採択された申請者', 'applicants awarded from 2022 to 2025'),
    any: earlierCalls.flatMap((program) =>
      (['adopted', 'finished'] as const).map((status) => ({ where: { applications: { some: { program, status } } } })),
    ),
  },
  atLeast: 1,
}

const closings = told(
  '締切は、1次が5月12日、2次が6月15日、3次が7月21日、4次が8月25日、5次が9月29日、6次が10月30日17時とされます。次の回は確認できていません。',
  'Closing dates are said to have been 12 May, 15 June, 21 July, 25 August, 29 September and 30 October (17:00). No next one is confirmed.',
)

/** 通常枠 of 2026 as others report it: nothing of it blocks. */
export const it2026Normal = itSingle({
  id,
  told: (ja, en) => told(`2025年と同様とされます：${ja}`, `Said to be as in 2025: ${en}`),
  name: words('デジタル化・AI導入補助金2026 通常枠', 'Digital and AI introduction 2026, ordinary frame'),
  stage: 'current',
  asOf: words('2026年の枠を紹介する資料による（未確認）', 'As others report the frame of 2026, unconfirmed'),
  call: {
    source: closings,
  },
  own: [
    {
      id: `${id}#5`,
      title: words('150万円以上は賃上げ', 'Wages from 1.5 million yen on'),
      strength: firmness(wages),
      source: wages,
      shape: 'when-then',
      when: largeSubsidy,
      must: {
        shape: 'figure-between',
        fact: 'plan.minimumWageMargin',
        called: words('事業場内最低賃金と地域別最低賃金の差', 'Lowest wage over the regional minimum'),
        unit: words('円', 'yen'),
        atLeast: 30,
      },
    },
    {
      id: `${id}#6`,
      title: words('以前に受給した者の労働生産性の目標', 'A higher target for earlier beneficiaries'),
      strength: firmness(higher),
      source: higher,
      shape: 'when-then',
      when: paidBefore,
      must: {
        shape: 'growth-target',
        metric: 'laborProductivity',
        rise: [4, 100],
        per: 'year',
        span: words('計画期間', 'over the plan'),
      },
    },
  ],
  rate: {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    note: words(
      '2分の1、または最低賃金に近い賃金の従業員が多い場合は3分の2とされます。どちらかは判定せず、3分の2までを確かめます。',
      'Said to be half, or two thirds where many are paid near the minimum wage; only two thirds is checked.',
    ),
    source: told(
      '補助率は2分の1です。2024年10月から2025年9月までに3か月以上、改定後の地域別最低賃金未満で働いた従業員が30%以上いれば3分の2とされます。',
      'Half; two thirds where 30% of staff earned under the revised minimum for three months in the year to September 2025, it is said.',
    ),
  },
  information: [
    { about: 'deadline', title: words('締切（未確認）', 'Closing dates, unconfirmed'), source: closings },
    unconfirmed(
      told(
        '2026年の公募要領の本文は確認できていません。ここでの判定は参考です。締切、補助率、賃上げの要件は公式サイトで必ず確かめてください。',
        'The guidelines of 2026 were not read. Take this as a hint and check closing dates, rate and wage conditions on the official site.',
      ),
    ),
  ],
})
