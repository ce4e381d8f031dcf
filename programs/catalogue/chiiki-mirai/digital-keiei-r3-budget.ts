import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { callPage, proposalSheet } from './chiiki-mirai.source.ts'
import { digitalKeiei } from './digital-keiei.ts'

const id = 'digital-keiei-r3-budget'
const deadline = callPage('（①3/31 17:00〆、②3/18 17:00〆）')

/** R3 budget proposal, part ①, with its call open: the target is now the number of employees (AMB-50). */
export const digitalKeieiR3Budget = digitalKeiei({
  id,
  name: words(
    '地域企業デジタル経営強化支援事業（令和3年度）',
    'Digital management of regional companies (fiscal 2021)',
  ),
  stage: 'proposal',
  asOf: words(
    '九州経済産業局の説明資料（令和3年度予算案）による',
    'As in the slides of the Kyushu Bureau (budget proposal for fiscal 2021)',
  ),
  call: callOf(id, deadline, { closes: '2021-03-31T17:00:00+09:00' }, 'AMB-43', 'AMB-44'),
  applicant: proposalSheet(
    '地域未来牽引企業等が規模成長に向けて、デジタルツールを活用した経営管理体制強化のための課題整理・計画策定・システム導入を行う際の経費を補助します',
  ),
  rates: {
    source: proposalSheet('補助（1/2, 1/3）'),
    note: words(
      '補助上限額は記載がありません。補助率は1/2か1/3で、どちらが誰に当たるかは読み取れません。',
      'No cap is printed. The rate is 1/2 or 1/3, but not which of them is for whom.',
    ),
  },
  information: [
    beside(
      'deadline',
      deadline,
      '締切：2021年3月31日17時（資料に年の記載なし）',
      'Closed on 31 March 2021, 17:00 (year not printed)',
    ),
    beside(
      'costs',
      proposalSheet('課題整理・計画策定・システム導入を行う際の経費'),
      '対象経費：課題整理、計画策定、システム導入',
      'Eligible costs: analysis of problems, planning, installing systems',
    ),
    beside(
      'purpose',
      proposalSheet('①各事業年度終了後3年間の従業員数の増加率が9%以上となった被支援企業の割合を80%以上とします'),
      '事業全体の目標：3年間で従業員数が9％以上増えた企業が80％以上',
      'Target of the programme: staff up 9% in three years at 80% of the firms',
    ),
  ],
})
