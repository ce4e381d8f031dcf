import { words } from '#consortium/words.ts'
import { managerRole } from './koudo.roles.ts'
import { sharing } from './koudo.rules.ts'
import { deck, overview } from './koudo.source.ts'
import { r2 } from './koudo.years.ts'
import { koudoKigyokan } from './koudo-kigyokan.ts'

const id = 'koudo-kigyokan-r2'

/** R2 budget: two to five that share data; who may be a member is only described. */
export const koudoKigyokanR2 = koudoKigyokan({
  ...r2,
  id,
  name: words('高度連携促進補助金 企業間連携型（令和2年度）', 'Advanced cooperation, between firms (fiscal 2020)'),
  about: words(
    '複数の中小企業がデータを共有し、新たな付加価値を生み出すプロジェクトの設備投資などを補助します。',
    'Supports investment of several SMEs that share data to create new value.',
  ),
  readings: ['AMB-13'],
  roles: [managerRole],
  together: [],
  sources: {
    several: deck('複数の中小企業がデータを共有することで新たな付加価値を生み出すプロジェクト'),
    five: deck('補助上限額：2,000万円／者（連携体は5者まで）'),
    smes: overview('複数の中小企業がデータを共有して生産性の向上を図る取組'),
    cap: deck('補助上限額：2,000万円／者（連携体は5者まで）'),
    rate: deck('①企業間連携型（例：顧客情報など経営資源シェアリング）[..]補助率：中小 1/2以内 小規模 2/3以内'),
    period: deck('※最大2年間支援'),
  },
  own: [
    {
      id: `${id}#4`,
      title: words('データの共有', 'Data is shared'),
      strength: 'inferred',
      source: deck('①企業間連携型（例：顧客情報など経営資源シェアリング）'),
      ...sharing,
    },
  ],
  information: [r2.costs, r2.report],
})
