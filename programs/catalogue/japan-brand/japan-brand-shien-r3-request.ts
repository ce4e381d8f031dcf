import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { sheet } from './japan-brand.source.ts'
import { japanBrand } from './japan-brand.ts'

const id = 'japan-brand-shien-r3-request'
const whoForWhom = sheet('民間支援事業者や、商工会・商工会議所等が、複数の中小企業者に対して')
const cap = sheet('（補助上限額：2,000万円 補助率：2/3以内）')

const money: readonly MoneyTerm[] = [
  {
    term: 'flat-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    most: 20_000_000,
    payees: ['applicant'],
    source: cap,
  },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [2, 3], source: cap },
]

/** ②支援型: a support business or a chamber helps several small firms to new markets. */
export const japanBrandShien = japanBrand({
  id,
  name: words(
    'JAPANブランド育成支援等事業 ②支援型（令和3年度概算要求）',
    'Japan Brand, support type (fiscal 2021 as requested)',
  ),
  consortium: 'partner required',
  about: words(
    '民間支援事業者や商工会・商工会議所等が、複数の中小企業者の海外展開や全国展開などを支援する取組の経費を補助する概算要求です。',
    'A budget request to support private support businesses and chambers that help several small firms to markets at home and abroad.',
  ),
  roles: [
    {
      role: 'applicant',
      called: words('申請者（民間支援事業者等）', 'Applicant (support business or the like)'),
      does: words(
        '複数の中小企業者の新市場獲得を支援する民間支援事業者、商工会、商工会議所などです。',
        'A private support business, chamber or the like that helps several small firms to new markets.',
      ),
      member: true,
    },
    {
      role: 'supported',
      called: words('支援を受ける中小企業者', 'Supported small or medium firm'),
      does: words('申請者の支援を受けます。2者以上が必要です。', 'Is helped by the applicant. Two or more are needed.'),
      member: false,
      apart: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者は民間支援事業者・商工会・商工会議所等', 'The applicant is a support business or a chamber'),
      strength: 'hard',
      source: whoForWhom,
      shape: 'every',
      required: true,
      who: { called: words('申請者', 'applicants'), roles: ['applicant'] },
      is: {
        kinds: ['private-support', 'shokokai', 'chamber'],
        alike: true,
        // 等 takes in other bodies that support firms, not the firms of type ① themselves.
        not: { kinds: ['company'] },
      },
      being: words(
        '民間支援事業者、商工会、商工会議所等であること',
        'a private support business, a chamber or the like',
      ),
      mend: words(
        '民間支援事業者や商工会・商工会議所などを申請者にしてください。自ら販路開拓を行う中小企業者は①事業型が対象です。',
        'Let a support business or a chamber apply. Firms that open markets for themselves are meant by type ①.',
      ),
    },
    {
      id: `${id}#2`,
      title: words('複数の中小企業者を支援', 'Several small or medium firms are supported'),
      strength: 'hard',
      source: whoForWhom,
      readings: ['AMB-02'],
      shape: 'count-between',
      seat: 'supported',
      who: { called: words('支援を受ける中小企業者', 'supported SMEs'), roles: ['supported'], sizes: ['sme'] },
      atLeast: 2,
      mend: words(
        '支援を受ける中小企業者を2者以上にしてください。',
        'Let two or more small or medium firms be supported.',
      ),
    },
  ],
  money,
  cap,
  priority: sheet(
    '（調査研究や新商品・サービス開発の支援、効率的なツールの提供、セミナー・研修等）を行う場合、その経費の一部を補助します。令和３年度においては、ECやクラウドファンディングを活用した海外展開の取組や、コロナ危機による社会変化を捉えた事業・業種転換の取組を重点的に支援します。',
  ),
  costs: {
    about: 'costs',
    title: words(
      '対象となる支援：調査研究、新商品・サービス開発の支援、ツールの提供、セミナー・研修等',
      'Support that counts: studies, help with new products and services, tools, seminars and training',
    ),
    source: sheet('調査研究や新商品・サービス開発の支援、効率的なツールの提供、セミナー・研修等'),
  },
})
