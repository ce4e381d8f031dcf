import { words } from '#consortium/words.ts'
import { everyone } from './koudo.roles.ts'
import { preferenceRule } from './koudo.rules.ts'
import { budgetSheet } from './koudo.source.ts'
import { r3Budget } from './koudo.years.ts'
import { largeFirms, paidNothing } from './koudo-supply-chain.large.ts'
import { koudoSupplyChain } from './koudo-supply-chain.ts'

const id = 'koudo-supply-chain-r3-budget'
const led = budgetSheet(
  '幹事企業等（大企業を含む）が主導し、中小企業等が共通システムを面的に導入し、データ共有・活用することでサプライチェーンを効率化する取組等を支援します',
)
const unpaid = budgetSheet('※幹事企業が大企業の場合、当該大企業は補助金支給の対象外。')
const cap = budgetSheet('(補助上限額：1,000万円/者、補助率 中小1/2以内 小規模 2/3以内)')

/** R3 budget: as requested, and larger groups are preferred. */
export const koudoSupplyChainR3Budget = koudoSupplyChain({
  ...r3Budget,
  id,
  name: words(
    '高度連携促進補助金 サプライチェーン効率化型（令和3年度）',
    'Advanced cooperation, supply chains (fiscal 2021)',
  ),
  about: words(
    '幹事企業等（大企業を含む）が主導し、中小企業等が共通システムを面的に導入し、データを共有・活用してサプライチェーンを効率化する取組を補助します。',
    'Supports SMEs that, led by one firm, bring in one system and share data for their supply chain.',
  ),
  lead: 'hard',
  sources: {
    lead: led,
    system: budgetSheet(
      '前向きな投資を行う中小企業等を束ねて共通システムを面的に導入し、生産性向上を推進する取組を支援します',
    ),
    ten: budgetSheet('(連携体は10者まで。)'),
    cap,
    rate: cap,
  },
  own: [
    ...largeFirms(id, {
      unpaid,
      others: led,
      plan: budgetSheet('サプライチェーン効率化型は、幹事企業が代表して事業計画を策定することが可能'),
    }),
    preferenceRule(id, r3Budget.preference, {
      // 「より多くの事業者」: more than the two that are needed.
      shape: 'count-between',
      who: everyone,
      atLeast: 3,
    }),
  ],
  terms: [paidNothing(unpaid)],
  information: [r3Budget.costs],
})
