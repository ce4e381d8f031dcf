import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { parent } from './chiiki-innov-r4.source.ts'
import { digitalJinzai } from './digital-jinzai.ts'

/** Part (3) of 地域未来DX投資促進事業, R4. */
export const digitalJinzaiR4 = digitalJinzai({
  id: 'digital-jinzai-r4',
  name: words('地域デジタル人材育成・確保推進事業（令和4年度）', 'Digital people for the regions (fiscal 2022)'),
  stage: 'proposal',
  about: words(
    '地域企業のDXを加速するデジタル人材を、オンライン教育、課題解決型学習、現場研修で育成・確保する委託事業です。企業が応募する事業ではありません。',
    'A commissioned programme that trains digital people online, by cases and in firms. Companies do not apply for it.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau (budget proposal for fiscal 2022)',
  ),
  budget: { source: parent('令和4年度予算案額 15.9億円（11.7億円）'), over: '2022-12-31' },
  paid: parent('（３） 国 民間企業等委託'),
  information: [
    beside(
      'process',
      parent(
        '①基礎的なデジタルスキルを学べるオンライン教育ポータルサイトの運営 ②企業データに基づく実践的な課題解決型学習プログラムの実施 ③デジタル技術を活用した課題解決型現場研修プログラムの実施',
      ),
      '内容：オンライン教育ポータルサイト、課題解決型学習プログラム、現場研修プログラム',
      'What it does: a portal for learning online, case-based learning, training in firms',
    ),
    beside(
      'purpose',
      parent('地域企業のDXを進められる人材を1,300人育成することを目指す'),
      '目標：令和8年度までに1,300人を育成',
      'Target: 1,300 people by fiscal 2026',
    ),
  ],
})
