import { words } from '#consortium/words.ts'
import { managerRole } from './koudo.roles.ts'
import { deck, overview } from './koudo.source.ts'
import { r2 } from './koudo.years.ts'
import { koudoSupplyChain } from './koudo-supply-chain.ts'

/** R2 budget: the scheme shows a lead; that it may be large is not said. */
export const koudoSupplyChainR2 = koudoSupplyChain({
  ...r2,
  id: 'koudo-supply-chain-r2',
  name: words(
    '高度連携促進補助金 サプライチェーン効率化型（令和2年度）',
    'Advanced cooperation, supply chains (fiscal 2020)',
  ),
  about: words(
    '中小企業が受発注などの共通システムを導入し、データを共有・活用してサプライチェーン全体を効率化する取組を補助します。',
    'Supports SMEs that bring in one system, for orders and the like, to make a whole supply chain more efficient.',
  ),
  readings: ['AMB-13'],
  roles: [managerRole],
  lead: 'inferred',
  sources: {
    lead: deck('事業管理機関 幹事企業等 連携体'),
    system: overview(
      '中小企業が共通システムを導入し、データを共有・活用することでサプライチェーン全体を効率化する取組等を支援',
    ),
    ten: deck('補助上限額：1,000万円／者（連携体は10者まで）'),
    cap: deck('補助上限額：1,000万円／者（連携体は10者まで）'),
    rate: deck('②サプライチェーン効率化型（例：受発注システムの共通化）[..]補助率：中小 1/2以内 小規模 2/3以内'),
  },
  information: [r2.costs, r2.report],
})
