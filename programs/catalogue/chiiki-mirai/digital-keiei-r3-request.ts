import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { deck, request, requestSheet } from './chiiki-mirai.source.ts'
import { digitalKeiei } from './digital-keiei.ts'

const id = 'digital-keiei-r3-request'

/** R3 request, part ①: judged on the labour productivity of all firms that brought in a tool (AMB-50). */
export const digitalKeieiR3Request = digitalKeiei({
  id,
  name: words(
    '地域企業デジタル経営強化支援事業（令和3年度概算要求）',
    'Digital management of regional companies, fiscal 2021 as requested',
  ),
  stage: 'request',
  asOf: words('経済産業省の令和3年度概算要求資料による', 'As in the budget request of the ministry (fiscal 2021)'),
  call: callOf(id, request.source, { over: request.over }, 'AMB-44'),
  applicant: requestSheet(
    '地域未来牽引企業等が、生産性向上・規模成長に向けて、デジタルをベースとした経営管理体制強化のための課題整理・計画策定・システム導入に要する経費を補助します',
  ),
  rates: {
    source: requestSheet('補助（2/3, 1/2, 1/3）①-1'),
    note: words(
      '補助上限額は記載がありません。補助率は2/3、1/2、1/3と印刷されていますが、どれが誰に当たるかは読み取れません。',
      'No cap is printed. The rates 2/3, 1/2 and 1/3 are, but not which of them is for whom.',
    ),
  },
  own: [
    {
      id: `${id}#plan`,
      title: words('労働生産性の目標', 'Productivity target'),
      strength: 'advice',
      source: requestSheet(
        '①デジタルツールを導入した企業全体の、各事業年度終了後2年目までの労働生産性の変化率を、平均3%/年以上とします',
      ),
      readings: ['AMB-50'],
      shape: 'growth-target',
      metric: 'laborProductivity',
      rise: [3, 100],
      per: 'year',
      span: words('各事業年度終了後2年目まで', 'by the second year after the project year'),
    },
  ],
  information: [
    beside(
      'not-stated',
      deck('地域経済を牽引する企業 ・地域未来牽引企業 ・地域未来法の承認事業者'),
      '1社で申請します。ほかの機関と組むことは求められていません。',
      'One company applies; no partner is asked for.',
      `${id}#2`,
    ),
    beside(
      'costs',
      requestSheet('課題整理・計画策定・システム導入に要する経費'),
      '対象経費：課題整理、計画策定、システム導入',
      'Eligible costs: analysis of problems, planning, installing systems',
    ),
    beside(
      'process',
      requestSheet('２．デジタル経営の普及啓発に向けたセミナー開催、優良事例の調査事業等を実施します'),
      '①-2は委託事業（セミナー、優良事例の調査）で、企業は申請しません',
      'Part ①-2 (seminars, survey of good practice) is commissioned; companies do not apply for it',
    ),
  ],
})
