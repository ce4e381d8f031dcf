import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { sheet } from './shokei.source.ts'
import { shokei } from './shokei.ts'

const id = 'shokei-senmonka-r3-request'
const cap = sheet('・売り手支援枠２/３ 200万円+450万円・買い手支援枠')

const money: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called: words('補助金の申請額（廃業費を除く）', 'Subsidy asked for, closing a business apart'),
    most: 2_000_000,
    besides: ['closure'],
    payees: ['applicant'],
    source: cap,
  },
  {
    // AMB-39: the cell may stand for the seller alone or for both; the text pays for closing the firm that handed over.
    term: 'cap-by',
    called: words('廃業を伴う場合の上乗せ額', 'More where a business is closed'),
    by: words('売り手・買い手', 'seller or buyer'),
    rows: [
      {
        called: words('売り手支援枠', 'seller frame'),
        when: {
          shape: 'fact-is',
          fact: 'plan.side',
          in: ['seller'],
          asks: words('譲渡側での申請', 'the application of the seller'),
          mend: words('譲渡側か譲受側かを確認してください。', 'Please check which side applies.'),
        },
        most: 4_500_000,
      },
      { called: words('買い手支援枠', 'buyer frame'), most: 0 },
    ],
    lines: ['closure'],
    source: cap,
  },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [2, 3], source: cap },
]

/** 専門家活用型: the professionals that a seller or a buyer pays at a merger or acquisition. */
export const shokeiSenmonka = shokei({
  id,
  name: words(
    '事業承継補助金 専門家活用型（令和3年度概算要求）',
    'Business succession subsidy, use of professionals (fiscal 2021 as requested)',
  ),
  consortium: 'partner required',
  about: words(
    'M&Aの際に、譲渡側（売り手）・譲受側（買い手）が士業専門家を活用する費用を補助する概算要求です。',
    'A budget request to support what sellers and buyers pay professionals at a merger or acquisition.',
  ),
  roles: [
    {
      role: 'applicant',
      called: words('申請者（売り手または買い手）', 'Applicant (seller or buyer)'),
      does: words('専門家を活用する譲渡側または譲受側の事業者です。', 'The side that pays the professional.'),
      member: true,
    },
    {
      role: 'expert',
      called: words('士業専門家', 'Professional'),
      does: words(
        '仲介、デューデリジェンス、企業概要書の作成などを行い、報酬を受けます。',
        'Is paid to mediate, examine the firm or write its outline.',
      ),
      member: false,
      apart: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('売り手支援枠か買い手支援枠', 'Seller frame or buyer frame'),
      strength: 'hard',
      source: cap,
      shape: 'all-of',
      parts: [
        {
          shape: 'count-between',
          who: { called: words('申請者', 'applicants'), roles: ['applicant'] },
          atLeast: 1,
          mend: words('申請者を決めてください。', 'Choose the applicant.'),
        },
        {
          shape: 'fact-is',
          fact: 'plan.side',
          in: ['seller', 'buyer'],
          asks: words('譲渡側か譲受側かの別', 'which side applies, the seller or the buyer'),
          mend: words('譲渡側か譲受側かを選んでください。', 'Please choose the seller or the buyer.'),
        },
      ],
    },
    {
      id: `${id}#2`,
      title: words('士業専門家の活用', 'A professional is engaged'),
      strength: 'hard',
      source: sheet(
        '譲渡側・譲受側双方の士業専門家の活用に係る費用（仲介手数料、デューデリジェンス費用（買収に伴うリスク調査）、企業概要書作成費用など）を補助します',
      ),
      shape: 'count-between',
      seat: 'professional',
      who: { called: words('士業専門家', 'professionals'), roles: ['expert'], kinds: ['professional'] },
      atLeast: 1,
      mend: words('活用する士業専門家を1者以上加えてください。', 'Add the professional that is engaged.'),
    },
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Cap and rate'),
      strength: 'hard',
      source: cap,
      readings: ['AMB-39'],
      shape: 'within-cap',
      terms: money,
    },
  ],
  money,
  information: [
    beside(
      'costs',
      sheet('仲介手数料、デューデリジェンス費用（買収に伴うリスク調査）、企業概要書作成費用など'),
      '対象となる経費：仲介手数料、デューデリジェンス費用、企業概要書作成費用など',
      'Eligible: mediation, due diligence, the outline of the firm and the like',
    ),
    beside(
      'costs',
      sheet('経営資源を譲渡した事業者の廃業費用も補助します。'),
      '経営資源を譲渡した事業者の廃業費用も対象',
      'The cost of closing the firm that handed over is covered too',
    ),
  ],
})
