import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { trainingRules } from './genba-kenshu-r3-supp.rules.ts'
import { parentSheet, slide } from './genba-kenshu-r3-supp.source.ts'

const id = 'genba-kenshu-r3-supp'
const cap = slide('委託上限額：1,300万円／件（精算払い）')

const money: readonly MoneyTerm[] = [
  { term: 'flat-cap', called: words('委託費', 'Contract'), most: 13_000_000, payees: ['applicant'], source: cap },
  {
    term: 'rate',
    called: words('委託に要した経費', 'Cost of the work'),
    rate: [1, 1],
    note: words('精算払いです。', 'Settled after the work.'),
    source: cap,
  },
]

/** Part (3) of 地域デジタル人材育成・確保推進事業, R3 supplementary: one body finds firms that would host trainees. */
export const genbaKenshuR3Supp = edition({
  id,
  name: words(
    '現場研修プログラム候補の案件組成事業（令和3年度補正）',
    'Training programmes in firms (fiscal 2021 supplementary)',
  ),
  stage: 'supplementary',
  consortium: 'none',
  about: words(
    '地域団体や支援機関が、地域企業の課題を整理し、デジタル人材の現場研修プログラムの候補を組成する委託事業です。',
    'A regional body is commissioned to find firms of the region and shape programmes in which digital people are trained.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算）による。流れは案の段階',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary); the flow is a draft there',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, parentSheet('令和3年度補正予算額 13.6億円'), { over: '2022-12-31' }, 'AMB-44'),
  roles: [
    {
      role: 'applicant',
      called: words('地域団体等', 'Regional body'),
      does: words(
        '委託を受け、協働候補企業を探して現場研修プログラムを組成します。',
        'Is commissioned, looks for host firms and shapes the programmes.',
      ),
      member: true,
    },
    {
      role: 'supported',
      called: words('協働候補企業', 'Host firm'),
      does: words(
        '現場研修を受け入れる候補として企業リストに載ります。構成員ではありません。',
        'Listed as a firm that would host trainees. Not a member.',
      ),
      member: false,
      apart: true,
    },
  ],
  rules: [
    ...trainingRules(id),
    {
      id: `${id}#money`,
      title: words('委託上限額', 'Cap'),
      strength: 'hard',
      source: cap,
      shape: 'within-cap',
      terms: money,
    },
  ],
  money,
  information: [
    beside(
      'process',
      slide('企業リストの様式及び地域企業に対するヒアリングで活用するヒアリングシートは別の受託事業者が作成'),
      '企業リストの様式とヒアリングシートは、別の受託事業者が作ります',
      'The forms (list of firms, hearing sheet) come from another contractor',
    ),
    beside(
      'process',
      slide(
        '経済産業省が整理（令和３年度当初「AI人材連携による中小企業課題解決促進事業」により実施）する現場研修プログラムの要件',
      ),
      '現場研修プログラムの要件は経済産業省が整理します',
      'What a programme must be is settled by the ministry',
    ),
    beside('process', slide('活動イメージ（案）'), '流れは案の段階です', 'The flow is a draft'),
  ],
})
