import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { services, sharedRoles, slide, vendors } from './kyoso-it-r4.roles.ts'

const id = 'kyoso-it-r4'
const together = slide('複数の中小サービス事業者及び複数のITベンダー等がコンソシーアムを組成し')
const half = slide('ツールの導入費用（補助金総額に対し50％まで）')

const money: readonly MoneyTerm[] = [
  {
    term: 'not-stated',
    called: words('補助上限額', 'Cap'),
    note: words(
      '補助金の上限額は資料に記載がありません（判定しません）。',
      'The cap is not printed, so it is not judged.',
    ),
    source: slide('定額補助 補助(2/3等)'),
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    note: words('資料には「2/3等」とあります。', 'The slide says "2/3 or the like".'),
    source: slide('定額補助 補助(2/3等)'),
  },
  {
    term: 'share-cap',
    called: words('ツールの導入費用', 'Introducing the tools'),
    lines: ['tool-introduction'],
    of: 'all',
    ofCalled: words('補助金総額', 'the whole subsidy'),
    share: [1, 2],
    source: half,
  },
]

/** 共創型IT連携補助金, R4: service firms and IT vendors link their tools and make them fit for others. */
export const kyosoItR4 = edition({
  id,
  name: words(
    '「共創型」サービス・IT連携支援事業（共創型IT連携補助金・令和4年度）',
    'Services and IT created together (fiscal 2022)',
  ),
  stage: 'proposal',
  consortium: 'required',
  about: words(
    '複数の中小サービス事業者とITベンダー等がコンソーシアムを組み、複数のITツールをAPIなどで連携させて導入し、機能を高めて汎用化する取組を補助します。',
    'Supports consortia of service firms and IT vendors that link several IT tools, improve them and make them fit for others.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, slide('公募時期は未定'), { over: '2023-03-31' }),
  roles: sharedRoles,
  rules: [
    {
      id: `${id}#1`,
      title: words('中小サービス事業者が複数', 'Several service firms'),
      strength: 'hard',
      source: together,
      readings: ['AMB-02', 'AMB-33'],
      shape: 'count-between',
      seat: 'service',
      who: services,
      atLeast: 2,
    },
    {
      // AMB-33: one organisation is not both; "or the like" may be a service firm that becomes a vendor itself.
      id: `${id}#2`,
      title: words('ITベンダー等が複数', 'Several IT vendors'),
      strength: 'hard',
      source: together,
      readings: ['AMB-33'],
      shape: 'count-between',
      seat: 'vendor',
      who: vendors,
      atLeast: 2,
    },
    {
      id: `${id}#3`,
      title: words('複数のITツールを連携', 'Several IT tools linked'),
      strength: 'hard',
      source: slide(
        'API連携等により複数のITツールを連携・組合せたものを導入するとともに、導入後、機能向上（UIやUXの改善を含む）を行い',
      ),
      shape: 'all-of',
      parts: [
        {
          shape: 'count-between',
          of: 'tools',
          who: { called: words('ITツール', 'IT tools') },
          atLeast: 2,
          mend: words('連携させるITツールを2つ以上にしてください。', 'Name two or more tools that are linked.'),
        },
        {
          shape: 'fact-is',
          fact: 'plan.linksProcesses',
          in: [true],
          asks: words('API等によるITツールの連携', 'tools linked by an API or the like'),
          mend: words('ITツールの間でデータを連携させる計画にしてください。', 'Plan how the tools share their data.'),
        },
      ],
    },
    {
      id: `${id}#4`,
      title: words('ツールの汎用化', 'The tool is made fit for others'),
      strength: 'inferred',
      source: slide('他事業者への普及を見据えて当該ITツールを汎用化する取組を支援します'),
      shape: 'fact-is',
      fact: 'plan.packagesTool',
      in: [true],
      asks: words('ITツールの汎用化・パッケージ化', 'work that makes the tool fit for others'),
      mend: words(
        '他の事業者も使えるよう汎用化する取組を計画に入れてください。',
        'Add work that makes the tool fit for others.',
      ),
    },
    {
      id: `${id}#money`,
      title: words('補助率とツール導入費用の割合', 'Rate, and the part for the tools'),
      strength: 'hard',
      source: half,
      readings: ['AMB-33'],
      shape: 'within-cap',
      terms: money,
    },
    {
      id: `${id}#plan`,
      title: words('労働生産性の目標', 'Productivity target'),
      strength: 'advice',
      source: slide('事業終了後3年以内に、補助事業者全体の労働生産性の年率平均3％以上向上を目指します。'),
      shape: 'growth-target',
      metric: 'laborProductivity',
      rise: [3, 100],
      per: 'year',
      span: words('事業終了後3年以内', 'within three years after the end'),
    },
    {
      id: `${id}#preference`,
      title: words('業界内他社や他地域への普及', 'Spreading to other firms and regions'),
      strength: 'preference',
      source: slide(
        'パッケージ化・汎用化による業界内他社や他地域への当該ツールの普及に資する案件を重点的に支援します。',
      ),
      shape: 'fact-is',
      fact: 'plan.spreadsInRegion',
      in: [true],
      asks: words('業界内の他社や他地域への普及', 'the tool spread to other firms or regions'),
      mend: words(
        '普及の取組を計画に書いてください（重点的に支援されます）。',
        'Say how it is spread: that is given priority.',
      ),
    },
    {
      // AMB-34: 中小サービス事業者 is not defined, so what is plainly something else is only warned of.
      id: `${id}#amb-34`,
      title: words('サービス業を営む中小事業者', 'The firms are in services'),
      strength: 'advice',
      source: slide('複数の中小サービス事業者及び複数のITベンダー等'),
      readings: ['AMB-34'],
      shape: 'every',
      who: services,
      is: { kinds: ['service-sme'], alike: true, not: { kinds: ['it-vendor'] } },
      being: words('飲食・宿泊・小売などのサービス業を営むこと', 'in services such as restaurants, inns or shops'),
      mend: words(
        'サービス業を営む事業者かどうかを確認してください（資料に定義がありません）。',
        'Please make sure that it is in services; the slide does not define them.',
      ),
    },
  ],
  money,
  information: [
    beside(
      'costs',
      slide('コンソーシアムの運営にかかる費用'),
      '対象となる経費：コンソーシアムの運営',
      'Eligible: running the consortium',
    ),
    beside(
      'costs',
      half,
      '対象となる経費：ツールの導入（補助金総額の50％まで）',
      'Eligible: the tools, up to half of the subsidy',
    ),
    beside(
      'costs',
      slide('ツールの連携・機能向上等の改修にかかる費用'),
      '対象となる経費：ツールの連携・機能向上などの改修',
      'Eligible: linking and improving the tools',
    ),
    beside(
      'costs',
      slide('事業者のIT活用の研修にかかる費用 等'),
      '対象となる経費：事業者のIT活用の研修など',
      'Eligible: training the firms in IT and the like',
    ),
    beside(
      'process',
      slide('中小企業とITベンダー等によるコンソーシアムの組成②事業計画の策定ツールの使用検討③ツールの導入'),
      '流れ：コンソーシアムの組成、計画の策定、ツールの導入、機能の向上、汎用化',
      'Steps: consortium, plan, tools, improvement, made fit for others',
    ),
    beside(
      'not-stated',
      together,
      '代表者、人数の上限、地域の条件は資料に記載がありません',
      'Lead, greatest number and region are not stated',
      `${id}#5`,
    ),
    beside('deadline', slide('公募時期は未定'), '公募の時期は未定とされています', 'The time of the call is left open'),
  ],
  readings: ['AMB-44'],
})
