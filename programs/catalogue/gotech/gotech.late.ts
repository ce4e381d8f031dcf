import { words } from '#consortium/words.ts'
import type { Information } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { unconfirmed } from '../noted.ts'
import { withResearch } from './gotech.composition.ts'
import { jointBody } from './gotech.roles.ts'
import { call2026, eRad, reportedLarge, reportedRevenue, reportedRounds, reportedTargets } from './gotech.sources.ts'

/** Where the clauses of R8 are told. What its call announced is official; figures are reported by others so far. */
export const lateTold = {
  theme: reportedTargets(
    '技術分野は、これまでと同じ特定ものづくり基盤技術12分野とサービスの高度化とされます。',
    'Its fields are said to be the same 12 base technologies and advanced services.',
  ),
  period: reportedLarge('事業期間は2年間または3年間とされます。', 'A project is said to last two or three years.'),
  share: reportedTargets(
    '補助金総額の3分の2以上を中小企業が受け取ります。',
    'SMEs receive two thirds or more of the subsidy.',
  ),
  rate: reportedLarge(
    '中小企業は3分の2以内、大学・公設試等は定額とされます。',
    'Said to be two thirds for SMEs and a fixed amount for universities and public laboratories.',
  ),
} as const

export const lateCall = {
  source: call2026(
    '令和8年度の公募期間は2026年2月16日から4月17日17時まででした。',
    'The call of fiscal 2026 ran from 16 February to 17 April 2026, 17:00.',
  ),
  opens: '2026-02-16',
  closes: '2026-04-17T17:00:00+09:00',
  next: '2027-02',
} as const

const targets = reportedTargets(
  '5年間で付加価値額と従業員一人当たり給与支給総額をそれぞれ15%以上（年率3%）増やし、主たる研究等実施機関の事業場内最低賃金を毎年、地域別最低賃金より30円以上高くします。',
  'Value added and wages per employee rise 15% each in five years (3% a year), and the main SME’s lowest wage stays 30 yen over the regional minimum.',
)
const revenue = reportedRevenue('収益納付は廃止されました。', 'Revenue need no longer be paid back.')

/** What R8 is said to ask of both frames beside the joint body: #8 to #11. */
export const lateRules = (id: string): readonly Rule[] => [
  {
    id: `${id}#8`,
    title: words('付加価値額と一人当たり給与の目標', 'Targets for value added and wages per employee'),
    strength: 'advice',
    source: targets,
    shape: 'all-of',
    parts: (['valueAdded', 'wagesPerEmployee'] as const).map((metric) => ({
      shape: 'growth-target',
      metric,
      rise: [15, 100],
      per: 'whole',
      withinYears: 5,
      span: words('5年間', 'over five years'),
    })),
  },
  {
    id: `${id}#9`,
    title: words('事業場内最低賃金', 'The lowest wage'),
    strength: 'advice',
    source: targets,
    shape: 'figure-between',
    fact: 'plan.minimumWageMargin',
    called: words('事業場内最低賃金と地域別最低賃金の差', 'Margin over the regional minimum wage'),
    unit: words('円', 'yen'),
    atLeast: 30,
  },
  {
    id: `${id}#10`,
    title: words('一般事業主行動計画の公表', 'A published action plan'),
    strength: 'advice',
    source: reportedTargets(
      '従業員21人以上の企業は、一般事業主行動計画を公表します。',
      'Firms with 21 employees or more publish an employer action plan.',
    ),
    shape: 'when-then',
    when: {
      shape: 'count-between',
      who: {
        called: words('従業員21人以上の企業', 'firms with 21 employees or more'),
        roles: ['main-research', 'member'],
        where: { employees: { atLeast: 21 } },
      },
      atLeast: 1,
    },
    must: {
      shape: 'attest',
      statement: 'publishesActionPlan',
      by: words('当てはまる企業', 'the firms concerned'),
    },
  },
  {
    id: `${id}#11`,
    title: words('収益納付は不要', 'No revenue to pay back'),
    strength: 'advice',
    source: revenue,
    shape: 'permission',
    allows: words('事業化で得た収益を国に納付する必要はありません', 'Revenue from the result need not be paid back'),
    who: jointBody,
  },
  withResearch(`${id}#research`),
]

export const lateInformation: readonly Information[] = [
  {
    about: 'deadline',
    title: words('次の公募', 'The next call'),
    source: reportedRounds(
      '例年の時期から、次の公募は2027年2月ごろと見込まれます（未公表）。今は共同体をつくる時期です。',
      'By the dates of past years the next call is expected about February 2027 (not announced). This is the time to form a joint body.',
    ),
  },
  {
    about: 'process',
    title: words('e-Radの登録', 'Registration in e-Rad'),
    source: eRad(
      '申請はe-Radからに限られます。研究機関の登録には2週間ほどかかるため、構成員それぞれの登録状況を早めに確かめてください。',
      'Applications go through e-Rad only. Registering takes about two weeks, so check each member early.',
    ),
  },
  { about: 'period', title: words('事業期間', 'Period'), source: lateTold.period },
  unconfirmed(
    reportedLarge(
      '令和8年度の公募要領の本文は確認できていません。金額、目標、対象分野、中小企業の受取額の割合は解説記事によるもので、公式資料での確認が必要です。',
      'The text of the guidelines of fiscal 2026 is not confirmed. Amounts, targets, fields and the share of SMEs are as others report and need checking.',
    ),
  ),
]
