import { words } from '#consortium/words.ts'
import { edition } from '../edition.ts'
import type { MoneyTerm } from '../money/term.ts'
import type { Who } from '../selector.ts'
import { from } from './quoted.ts'

const id = 'sapoin-r3-budget'

const sheet = from('002_5727ac24c4ad27bb.txt', '戦略的基盤技術高度化・連携支援事業')
/** What the R3 sheet does not repeat is carried over from the R2 sheet, as our reading. */
const r2Sheet = from('000_25da525713403037.txt', '2-１．戦略的基盤技術高度化・連携支援事業（令和2年度。引き継ぎ）')

const everyone: Who = { called: words('共同体の構成員', 'members of the joint body') }

const researchKinds = ['university', 'kosen', 'kosetsushi', 'national-lab'] as const

const smes: Who = {
  called: words('中小企業の構成員', 'SME members'),
  roles: ['member', 'main-research'],
  sizes: ['sme'],
}

/** Counts by kind, whatever the role: a 公設試 that manages the project is a research body too (E001). */
const researchBodies: Who = {
  called: words('大学・公設試等', 'research bodies'),
  any: [{ kinds: researchKinds }, { roles: ['research'], kinds: researchKinds, alike: true }],
  not: { roles: ['advisor'] },
}

const money: readonly MoneyTerm[] = [
  {
    term: 'per-year-cap',
    called: words('補助金の申請額', 'Subsidy asked for'),
    year: 45_000_000,
    total: 97_500_000,
    years: 3,
    payees: ['manager', 'main-research', 'member', 'research'],
    source: sheet('3年間の総額で9,750万円、単年度で4,500万円を超えない範囲で補助を受けることが可能'),
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [2, 3],
    unless: researchBodies,
    note: words(
      '「原則」とされ、大学・公設試等の例外はこの資料に記載がありません。これらが加わる場合は判定しません。',
      'Given "in principle"; an exception for research bodies is not printed here, so with one in the team it is not judged.',
    ),
    source: sheet('補助率：原則2/3以内'),
  },
]

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
  roles: [
    {
      role: 'member',
      called: words('構成員（研究等実施機関）', 'Member (research performer)'),
      does: words('研究開発を行います。中小企業が1者以上必要です。', 'Does the research. At least one must be an SME.'),
      member: true,
    },
    {
      role: 'main-research',
      called: words('主たる研究等実施機関', 'Main research performer'),
      does: words('研究開発の中心となる中小企業です。', 'The SME at the core of the research.'),
      member: true,
    },
    {
      role: 'manager',
      called: words('事業管理機関', 'Project manager'),
      does: words(
        '事業全体の管理と調整を行い、補助金の窓口になります。構成員や大学・公設試等が兼ねられます。',
        'Runs the project and is the window for the subsidy. A member or a research body may take it as well.',
      ),
      member: true,
    },
    {
      role: 'research',
      called: words('大学・公設試等', 'Research body'),
      does: words(
        '大学、公設試などの研究機関として研究開発に加わります。',
        'Takes part as a university, public laboratory or the like.',
      ),
      member: true,
    },
    {
      role: 'advisor',
      called: words('アドバイザー', 'Adviser'),
      does: words('助言を行います。構成員には数えません。', 'Gives advice. Not counted as a member.'),
      member: false,
      apart: true,
    },
  ],
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
      terms: money,
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
  money,
})
