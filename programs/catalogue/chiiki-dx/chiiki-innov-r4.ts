import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { demonstrationComposition } from './chiiki-innov-r4.composition.ts'
import { asDemo, asLeader, demonstrationRoles } from './chiiki-innov-r4.roles.ts'
import { consortium, parent, slide } from './chiiki-innov-r4.source.ts'

const id = 'chiiki-innov-r4'
const caps = slide('中小企業（補助率2/3） ：補助上限1,500万円/社 非中小企業（補助率1/2）：補助上限1,100万円/社')
const surcharge = slide(
  '※実証企業群として複数企業の連携により申請する場合、参画する実証企業１者につき補助上限額の１０％を上乗せした額を、補助事業の幹事者の補助上限額とする。',
)

const asSme = { called: words('中小企業', 'SMEs'), who: { sizes: ['sme'] } } as const

/** AMB-19: the lead’s own cap and a tenth of it for each other demonstrating firm; the others keep their own caps. */
const money: readonly MoneyTerm[] = [
  {
    term: 'partner-surcharge',
    called: words('補助金の額', 'Subsidy'),
    who: asDemo,
    most: 11_000_000,
    rows: [{ ...asSme, most: 15_000_000 }],
    to: asLeader,
    each: [1, 10],
    payees: ['demo'],
    source: surcharge,
  },
  {
    term: 'rate',
    called: words('補助対象経費', 'Eligible cost'),
    rate: [1, 2],
    rows: [{ ...asSme, rate: [2, 3] }],
    source: caps,
  },
]

/** 地域デジタルイノベーション促進事業, R4 as first shown: all of it may change. */
export const chiikiInnovR4 = edition({
  id,
  name: words('地域デジタルイノベーション促進事業（令和4年度）', 'Regional digital innovation (fiscal 2022)'),
  stage: 'proposal',
  consortium: 'required',
  about: words(
    '地域企業がデジタル企業や協力団体とコンソーシアムをつくり、地域の強みとデジタル技術をかけあわせた新たなビジネスモデルを実証する取組を補助します。',
    'Supports companies of a region that, with digital firms and cooperating bodies, try a new business model.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）による。調整中のため変更がありうる',
    'As in the slides of the Chugoku Bureau (budget proposal for fiscal 2022); still being settled then',
  ),
  sizeTable: 'SK-4',
  readings: ['AMB-58'],
  call: callOf(id, slide('調整中のため、変更がありうる'), { over: '2022-12-31' }, 'AMB-44'),
  roles: demonstrationRoles,
  rules: [
    ...demonstrationComposition(id),
    {
      id: `${id}#7`,
      title: words('地域企業への普及', 'Spreading in the region'),
      strength: 'provisional',
      source: slide('地域内企業へデジタルイノベーションを普及させるための取組の実施を求める'),
      shape: 'fact-is',
      fact: 'plan.spreadsInRegion',
      in: [true],
      asks: words('地域内企業への普及の取組', 'the spreading to firms of the region'),
      mend: words('地域内の企業へ広げる取組を計画に書いてください。', 'Add how it is spread to firms of the region.'),
    },
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rates'),
      strength: 'provisional',
      source: caps,
      readings: ['AMB-19', 'AMB-58'],
      shape: 'within-cap',
      terms: money,
    },
    {
      id: `${id}#preference`,
      title: words('優先して採択される実証企業', 'Preferred demonstrating firms'),
      strength: 'preference',
      source: slide('以下に該当する者を実証企業とするプロジェクトを、優先的に採択'),
      shape: 'count-between',
      who: {
        ...asDemo,
        called: words('DX認定などを受けた実証企業', 'demonstrating firms with one of the certifications'),
        designations: ['dx-nintei', 'it-tekio', 'kenin', 'kenin-plan'],
      },
      atLeast: 1,
      mend: words(
        'DX認定、情報技術事業適応計画の認定、地域未来牽引企業の選定、地域経済牽引事業計画の承認のいずれかを受けた実証企業がいると優先されます。',
        'A demonstrating firm with a DX certification, an IT adaptation plan, the selection or an approved regional plan is preferred.',
      ),
    },
  ],
  money,
  information: [
    beside(
      'not-stated',
      consortium,
      '構成員の上限、所在地の条件は記載がありません',
      'No upper limit of members and no place is printed',
      `${id}#8`,
    ),
    beside(
      'costs',
      slide(
        '・市場分析 ・製品・サービス等の試作 ・試作物・サービスの顧客ヒアリング ・事業性の検証（F/S） ・地域内外企業等へのデジタルイノベーションの普及活動 等',
      ),
      '対象となる活動：市場分析、試作、顧客ヒアリング、事業性の検証、普及活動など',
      'Eligible work: market analysis, prototypes, customer hearings, feasibility, spreading and the like',
    ),
    beside(
      'costs',
      slide('（必要に応じて委託、外注、謝金等の支払）'),
      'デジタル企業と協力団体へは、必要に応じて実証企業から委託費や謝金などを支払います',
      'Digital firms and cooperating bodies are paid by the demonstrating firm where needed',
    ),
    beside(
      'purpose',
      slide(
        '事業終了後３年を経過した日までに、売上計上が予定される実証企業（群）の新製品・サービス、新収益モデルの件数割合を50%以上とする',
      ),
      '事業全体の目標：終了後3年までに売上計上が予定される新製品などが50％以上',
      'Target of the programme: half of the new products expect sales within three years of the end',
    ),
    beside(
      'process',
      slide('※事業終了後２年目にフォローアップを実施'),
      '事業終了後2年目にフォローアップがあります',
      'A follow-up in the second year after the end',
    ),
    beside(
      'process',
      parent('新事業実証等のための環境整備として、経産省HP上の公設試保有機器等検索システムの更新'),
      '（2）-2は委託事業（検索システムの更新、調査）で、企業は申請しません',
      'Part (2)-2 (search system, surveys) is commissioned; companies do not apply for it',
    ),
  ],
})
