import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { from } from '../quoted.ts'

const id = 'shuyaku-tax-r3'
const page = from('001_17673177766f3dc2.txt', '中小企業による経営資源集約化の促進に係る税制措置の創設')
const wish = page('○中小企業による経営資源集約化等に係る税制措置を創設する。')

/** The tax measure requested for R3: a small firm takes over another. Its rates are not printed. */
export const shuyakuTax = edition({
  id,
  name: words(
    '中小企業の経営資源の集約化に資する税制（令和3年度要望）',
    'Tax measure for small firms that take over others (requested for fiscal 2021)',
  ),
  stage: 'request',
  consortium: 'none',
  about: words(
    '中小企業による経営資源の集約化（統合・事業再構築等）を支援する税制措置の創設の要望です。補助金ではありません。',
    'A request to create a tax measure for small firms that join or rebuild their businesses. It is not a subsidy.',
  ),
  asOf: words('中小企業庁の令和3年度の税制改正要望による', 'As in the tax request of the SME Agency (fiscal 2021)'),
  sizeTable: 'SK-4',
  call: callOf(id, wish, { over: '2022-03-31' }),
  roles: [
    {
      role: 'buyer',
      called: words('買い手', 'Buyer'),
      does: words(
        '株式譲渡、事業譲渡、合併などで経営資源を集約する中小企業者等です。',
        'The small firm that takes over.',
      ),
      member: true,
    },
    {
      role: 'seller',
      called: words('売り手', 'Seller'),
      does: words('経営資源を譲り渡す中小企業者等です。', 'The small firm that is taken over.'),
      member: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('買い手も売り手も中小企業者等', 'Buyer and seller are SMEs'),
      strength: 'inferred',
      source: page('買い手中小企業者等Ａ株式譲渡、事業譲渡、合併等[..]売り手中小企業者等Ｂ'),
      readings: ['AMB-02', 'AMB-03'],
      shape: 'every',
      required: true,
      who: { called: words('買い手と売り手', 'buyer and seller'), roles: ['buyer', 'seller'] },
      is: { sizes: ['sme'] },
      being: words('中小企業者等であること', 'a small or medium enterprise'),
      mend: words(
        '買い手も売り手も中小企業者等であることが想定されています。',
        'Both sides are drawn as small or medium enterprises.',
      ),
    },
  ],
  money: [
    {
      term: 'not-stated',
      called: words('税制措置', 'Tax measure'),
      note: words('税率や控除の内容は資料に記載がありません。', 'Neither rates nor deductions are printed.'),
      source: wish,
    },
  ],
  information: [
    beside(
      'purpose',
      page(
        'ウィズコロナ/ポストコロナ社会に向けて、地域経済・雇用を担おうとする中小企業による経営資源の集約化等を支援するため、必要な税制措置を創設する。',
      ),
      '地域経済・雇用を担う中小企業の経営資源の集約化を支援',
      'To support small firms that carry the region’s jobs and join their means',
    ),
  ],
  readings: ['AMB-44'],
})
