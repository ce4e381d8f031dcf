import { words } from '#consortium/words.ts'
import { edition } from '../edition.ts'
import { jointBodyMoney } from './sapoin-r3-budget.money.ts'
import { everyone, jointBodyRoles, researchBodies, researchKinds, smes } from './sapoin-r3-budget.roles.ts'
import { r2Sheet, sheet } from './sapoin-r3-budget.source.ts'

const id = 'sapoin-r3-budget'

/** サポイン事業, R3 budget: SMEs at the core of a joint body that develops one of the 12 base technologies. */
export const sapoinR3Budget = edition({
  id,
  name: words(
    '戦略的基盤技術高度化支援事業（サポイン事業・令和3年度予算）',
    'Strategic base technology (Sapoin), fiscal 2021',
  ),
  stage: 'budget',
  consortium: 'required',
  about: words(
    '中小企業等が大学・公設試等と連携して行う、ものづくり基盤技術の研究開発と販路開拓を最大3年間補助します。',
    'Supports for up to three years research in base technologies of manufacturing by SMEs with research bodies.',
  ),
  asOf: words('関東経済産業局の説明資料（令和3年度予算）による', 'As in the slides of the Kanto Bureau (fiscal 2021)'),
  sizeTable: 'SK-4',
  call: {
    id: `${id}#open`,
    title: words('公募期間', 'Call'),
    strength: 'advice',
    source: sheet('令和3年度予算額'),
    shape: 'within-dates',
    over: '2021-12-31',
  },
  roles: jointBodyRoles,
  rules: [
    {
      id: `${id}#1`,
      title: words('共同体（2者以上）', 'A joint body of two or more'),
      strength: 'inferred',
      source: r2Sheet('中小企業を中心とした共同体を構成することが必須'),
      shape: 'count-between',
      who: everyone,
      atLeast: 2,
    },
    {
      id: `${id}#2`,
      title: words('中小企業が中心', 'SMEs at the core'),
      strength: 'inferred',
      source: r2Sheet('中小企業を中心とした共同体'),
      shape: 'count-between',
      seat: 'sme',
      who: smes,
      atLeast: 1,
    },
    {
      id: `${id}#3`,
      title: words('大学・公設試等との連携', 'A research body'),
      strength: 'advice',
      source: sheet(
        '中小企業等が、大学・公設試等と連携して行う、研究開発、その成果の販路開拓に係る取組等に対して最大3年間の支援を実施します',
      ),
      shape: 'count-between',
      seat: 'research',
      who: researchBodies,
      atLeast: 1,
    },
    {
      id: `${id}#4`,
      title: words('事業管理機関が1者', 'One project manager'),
      strength: 'inferred',
      source: r2Sheet('事業管理機関が大学・公設試等の場合'),
      shape: 'count-between',
      who: { called: words('事業管理機関', 'project managers'), roles: ['manager'] },
      atLeast: 1,
      atMost: 1,
      mend: words(
        '構成員の中から事業管理機関を1者決めてください。',
        'Choose one of the members as the project manager.',
      ),
    },
    {
      id: `${id}#5`,
      title: words('ものづくり基盤技術の研究開発', 'A base technology'),
      strength: 'hard',
      source: sheet('精密加工、表面処理、立体造形などのものづくり基盤技術の向上を図る'),
      shape: 'fact-is',
      fact: 'plan.technologies',
      in: [
        'design',
        'information',
        'precision',
        'manufacturing',
        'joining',
        'three-dimensional',
        'surface',
        'machine-control',
        'composite-material',
        'material-process',
        'bio',
        'measurement',
      ],
      asks: words('特定ものづくり基盤技術（12分野）の主題', 'a theme among the 12 base technologies'),
      mend: words('12分野のうち当てはまる技術を選んでください。', 'Choose the technologies it is about among the 12.'),
    },
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rate'),
      strength: 'hard',
      source: sheet('3年間の総額で9,750万円、単年度で4,500万円を超えない範囲で補助を受けることが可能'),
      shape: 'within-cap',
      terms: jointBodyMoney,
    },
    {
      id: `${id}#plan`,
      title: words('付加価値額と給与支給総額の目標', 'Targets for value added and wages'),
      strength: 'hard',
      source: sheet('補助事業者全体の付加価値額が15%以上向上[..]補助事業者全体の給与支給総額が7.5%以上向上'),
      shape: 'all-of',
      parts: [
        {
          shape: 'growth-target',
          metric: 'valueAdded',
          rise: [15, 100],
          per: 'whole',
          withinYears: 5,
          span: words('事業終了後5年時点まで', 'five years after the end'),
        },
        {
          shape: 'growth-target',
          metric: 'wages',
          rise: [75, 1000],
          per: 'whole',
          withinYears: 5,
          span: words('事業終了後5年時点まで', 'five years after the end'),
        },
      ],
    },
    {
      // Beside #2: a majority is not stated, so SMEs under half are warned of.
      id: `${id}#half`,
      title: words('構成員の半数は中小企業', 'SMEs are half of the members'),
      strength: 'advice',
      source: r2Sheet('中小企業を中心とした共同体'),
      shape: 'share-of-members',
      whole: everyone,
      part: { called: words('中小企業', 'SMEs'), sizes: ['sme'], not: { kinds: researchKinds } },
      atLeast: [1, 2],
    },
  ],
  money: jointBodyMoney,
})
