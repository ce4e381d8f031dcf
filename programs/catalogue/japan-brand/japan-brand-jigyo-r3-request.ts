import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Who } from '../../selector.ts'
import { sheet } from './japan-brand.source.ts'
import { japanBrand } from './japan-brand.ts'

const id = 'japan-brand-jigyo-r3-request'
const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }
const cap = sheet('補助上限：①500万円※1 、補助率※2 ：2/3、1/2以内[..]（※1）複数者による共同申請の場合は上限2,000万円')

const money: readonly MoneyTerm[] = [
  {
    term: 'cap-by',
    called: words('補助金の申請額', 'Subsidy asked for'),
    by: words('申請者の数', 'number of applicants'),
    rows: [
      {
        called: words('複数者による共同申請', 'filed together'),
        when: { shape: 'count-between', who: applicants, atLeast: 2 },
        most: 20_000_000,
      },
      { called: words('単独の申請', 'filed alone'), most: 5_000_000 },
    ],
    payees: ['applicant'],
    source: cap,
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    rows: [
      {
        called: words('国内販路開拓、計画期間3年目', 'domestic channels, or the third year of the plan'),
        when: {
          shape: 'any-of',
          called: words('国内販路開拓または計画期間3年目', 'domestic channels or the third year'),
          parts: [
            {
              shape: 'fact-is',
              fact: 'plan.purposes',
              in: ['domestic-channel'],
              asks: words('国内販路開拓の取組', 'domestic sales channels'),
              mend: words('取組の内容を確認してください。', 'Please check what the project does.'),
            },
            {
              shape: 'fact-is',
              fact: 'plan.projectYear',
              in: [3],
              asks: words('計画期間3年目であること', 'the third year of the project'),
              mend: words('事業の何年目かを確認してください。', 'Please check the year of the project.'),
            },
          ],
        },
        rate: [1, 2],
      },
    ],
    source: sheet('（※2）国内販路開拓、計画期間3年目の場合、1/2以内その他の場合は2/3以内'),
  },
]

/** ①事業型: small firms open markets for themselves, alone or together. */
export const japanBrandJigyo = japanBrand({
  id,
  name: words(
    'JAPANブランド育成支援等事業 ①事業型（令和3年度概算要求）',
    'Japan Brand, business type (fiscal 2021 as requested)',
  ),
  consortium: 'optional',
  about: words(
    '中小企業者が自ら行う、海外展開や全国展開、観光需要の獲得のための商品・サービス開発、販路開拓、ブランディングなどの経費を補助する概算要求です。複数者で共同申請すると上限額が上がります。',
    'A budget request to support small and medium firms that open markets at home and abroad for their own products. Filed together, the cap is higher.',
  ),
  roles: [
    {
      role: 'applicant',
      called: words('申請者（中小企業者）', 'Applicant (SME)'),
      does: words(
        '販路開拓やブランディングに自ら取り組む中小企業者です。複数者で共同申請できます。',
        'A small or medium firm that opens markets for itself. Several may file together.',
      ),
      member: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者は中小企業者', 'The applicants are SMEs'),
      strength: 'hard',
      source: sheet(
        '中小企業者自らが、海外展開や全国展開、新たな観光需要の獲得のための新商品・サービスの開発による販路開拓やブランディング等の取組を行う場合、その経費の一部を補助します',
      ),
      readings: ['AMB-02'],
      shape: 'every',
      required: true,
      who: applicants,
      is: { sizes: ['sme'] },
      being: words('中小企業者であること', 'a small or medium enterprise'),
      mend: words('中小企業者だけで申請してください。', 'Let only small or medium enterprises apply.'),
    },
    {
      id: `${id}#2`,
      title: words('複数者による共同申請', 'Filing together'),
      strength: 'hard',
      source: sheet('（※1）複数者による共同申請の場合は上限2,000万円'),
      shape: 'permission',
      allows: words(
        '2者以上で共同申請できます（上限が500万円から2,000万円に上がります）',
        'Two or more may file together; the cap rises from 5 to 20 million yen',
      ),
      who: applicants,
    },
  ],
  money,
  cap,
  priority: sheet(
    '令和３年度においては、ECやクラウドファンディングを活用した海外展開の取組や、コロナ危機による社会変化を捉えた事業・業種転換の取組を重点的に支援します',
  ),
  costs: {
    about: 'costs',
    title: words(
      '対象となる取組：新商品・サービスの開発による販路開拓、ブランディング等',
      'What counts: new products and services, sales channels, branding',
    ),
    source: sheet('新商品・サービスの開発による販路開拓やブランディング等の取組を行う場合、その経費の一部を補助します'),
  },
})
