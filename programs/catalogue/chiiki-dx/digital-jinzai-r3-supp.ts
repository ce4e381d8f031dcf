import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { from } from '../quoted.ts'
import { digitalJinzai } from './digital-jinzai.ts'

const sheet = from('004_3718bcd4a02e3a08.txt', '地域デジタル人材育成・確保推進事業')

/** Parts (1), (2) and (4), R3 supplementary; part (3) is `genba-kenshu-r3-supp`. */
export const digitalJinzaiR3Supp = digitalJinzai({
  id: 'digital-jinzai-r3-supp',
  name: words(
    '地域デジタル人材育成・確保推進事業（1）（2）（4）（令和3年度補正）',
    'Digital people for the regions, parts 1, 2 and 4 (fiscal 2021 supplementary)',
  ),
  stage: 'supplementary',
  about: words(
    'オンライン教育サイト、企業データに基づく学習コンテンツ、デジタルスキルの可視化の環境を整える事業です。企業が応募する事業ではありません。',
    'Builds a site for learning online, content from firms’ data and standards of digital skill. Companies do not apply for it.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算）による',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary)',
  ),
  budget: { source: sheet('令和3年度補正予算額 13.6億円'), over: '2022-12-31' },
  paid: sheet('国 (独)情報処理推進機構補助'),
  information: [
    beside(
      'process',
      sheet(
        '（１）オンライン教育サイト整備[..]（４）デジタルスキル・レベルの可視化に向けた環境整備[..]（２）実践的な課題解決型学習プログラムのコンテンツ作成',
      ),
      '内容：（1）オンライン教育サイト、（2）学習コンテンツ、（4）スキル・レベルの可視化',
      'What it does: (1) a site for learning online, (2) content, (4) standards of skill and examinations online',
    ),
    beside(
      'purpose',
      sheet('（課題解決型現場研修プログラム修了者）を1300人育成する'),
      '目標：令和8年度までに現場研修の修了者1,300人を育成',
      'Target: 1,300 people trained in firms by fiscal 2026',
    ),
  ],
})
