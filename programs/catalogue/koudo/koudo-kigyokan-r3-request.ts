import { words } from '#consortium/words.ts'
import { preferenceRule, sharing } from './koudo.rules.ts'
import { requestSheet } from './koudo.source.ts'
import { r3Request } from './koudo.years.ts'
import { koudoKigyokan, ownPlans } from './koudo-kigyokan.ts'

const id = 'koudo-kigyokan-r3-request'
const several = requestSheet(
  '複数の中小企業等がデータを共有し、連携体全体として新たな付加価値の創造や生産性の向上を図るプロジェクトを最大２年間支援します',
)

/** R3 request: sharing data is part of the condition, and each member writes its own plan. */
export const koudoKigyokanR3Request = koudoKigyokan({
  ...r3Request,
  id,
  name: words(
    '高度連携促進補助金 企業間連携型（令和3年度概算要求）',
    'Advanced cooperation, between firms, fiscal 2021 as requested',
  ),
  about: words(
    '複数の中小企業等がデータを共有し、連携体全体で付加価値や生産性を高めるプロジェクトを最大2年間補助する概算要求です。',
    'A budget request to support for up to two years several SMEs that share data.',
  ),
  together: [sharing],
  sources: {
    several,
    five: requestSheet('（連携体は５者まで。）'),
    smes: several,
    cap: requestSheet('（補助上限額：2,000万円／者、 補助率 中小 1/2以内 小規模 2/3以内）'),
    rate: requestSheet('（補助上限額：2,000万円／者、 補助率 中小 1/2以内 小規模 2/3以内）'),
    period: requestSheet('プロジェクトを最大２年間支援します'),
  },
  own: [
    ownPlans(id, requestSheet('企業間連携型は、参画企業全ての事業計画の策定が必要である')),
    preferenceRule(id, r3Request.preference),
  ],
  information: [r3Request.costs],
})
