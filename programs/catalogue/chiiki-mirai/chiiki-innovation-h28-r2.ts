import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { from } from '../quoted.ts'

const id = 'chiiki-innovation-h28-r2'
const slide = from('000_25da525713403037.txt', '5-1．地域企業イノベーション支援事業')
const budget = slide('平成28～令和２年度で総額77.8億円、847件を支援')

/** 地域企業イノベーション支援事業, 2016 to 2020: commissioned bodies that built networks for companies of promise. */
export const chiikiInnovationH28R2 = edition({
  id,
  name: words(
    '地域企業イノベーション支援事業（平成28～令和2年度）',
    'Innovation of regional companies (fiscal 2016 to 2020)',
  ),
  stage: 'budget',
  consortium: 'required',
  about: words(
    '事業管理機関が公設試、金融機関、大学などと支援ネットワークをつくり、共通の分野で新事業に挑む有望企業を総合的に支援した委託事業です。令和2年度で終わりました。',
    'A commissioned manager and its network of bodies supported companies of promise in one field. Ended with fiscal 2020.',
  ),
  asOf: words(
    '中小企業庁の説明資料（令和2年度予算・令和3年度概算要求）による',
    'As in the slides of the SME Agency (fiscal 2020 budget, fiscal 2021 request)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, budget, { over: '2021-03-31' }),
  roles: [
    {
      role: 'manager',
      called: words('事業管理機関', 'Project manager'),
      does: words(
        '国の委託を受け、支援ネットワークを運営します。',
        'Is commissioned by the state and runs the network.',
      ),
      member: true,
    },
    {
      role: 'coop',
      called: words('支援ネットワークの機関', 'Body of the network'),
      does: words(
        '公設試、金融機関、大学、その他の支援機関です。',
        'A public laboratory, financial institution, university or other support body.',
      ),
      member: true,
    },
    {
      role: 'supported',
      called: words('有望企業', 'Company of promise'),
      does: words(
        '共通の分野で新事業に挑み、支援を受けます。構成員には数えません。',
        'Tries a new business in the common field and is supported. Not counted as a member.',
      ),
      member: false,
      apart: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('事業管理機関が1者', 'One project manager'),
      strength: 'hard',
      source: slide('事業管理機関[..]委託'),
      shape: 'count-between',
      who: { called: words('事業管理機関', 'project managers'), roles: ['manager'] },
      atLeast: 1,
      atMost: 1,
      mend: words('委託を受ける事業管理機関を1者決めてください。', 'Choose the one body that is commissioned.'),
    },
    {
      // How many is not printed: a network has at least one body beside its manager.
      id: `${id}#2`,
      title: words('支援ネットワーク', 'A support network'),
      strength: 'inferred',
      source: slide('公設試[..]金融機関[..]大学[..]その他支援機関[..]支援ネットワークの構築'),
      shape: 'count-between',
      who: {
        called: words('支援ネットワークの機関', 'bodies of the network'),
        roles: ['coop'],
        kinds: ['kosetsushi', 'regional-fi', 'university', 'industry-support'],
        alike: true,
        not: { roles: ['manager'] },
      },
      atLeast: 1,
    },
    {
      id: `${id}#3`,
      title: words('支援先は共通の分野', 'One common field'),
      strength: 'inferred',
      source: slide('ものづくり、地域商社、観光等から設定された共通分野で新事業に挑戦'),
      shape: 'distinct-values',
      value: 'businessField',
      who: { called: words('有望企業', 'companies of promise'), roles: ['supported'] },
      called: words('有望企業の事業分野', 'Fields of the companies of promise'),
      atMost: 1,
    },
  ],
  money: [
    {
      term: 'not-stated',
      called: words('委託費', 'Amount'),
      note: words('1件あたりの上限額は記載がありません。', 'No cap of one project is printed.'),
      source: budget,
    },
  ],
  information: [
    beside(
      'costs',
      slide('・海外市場動向の勉強会 ・販路開拓のための展示会 ・企業間取引システムの整備 等'),
      '対象となる支援：海外市場動向の勉強会、販路開拓のための展示会、企業間取引システムの整備など',
      'Eligible support: study of foreign markets, trade fairs, systems for trade between firms and the like',
    ),
    beside(
      'purpose',
      slide('「売上高又は従業員数が増加した企業割合」は、目標の50%以上を大きく超えて推移'),
      '事業全体の目標：売上高か従業員数が増えた企業が50％以上',
      'Target of the programme: sales or staff up at half of the firms',
    ),
  ],
})
