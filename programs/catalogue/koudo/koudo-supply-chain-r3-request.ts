import { words } from '#consortium/words.ts'
import { preferenceRule } from './koudo.rules.ts'
import { requestSheet } from './koudo.source.ts'
import { r3Request } from './koudo.years.ts'
import { largeFirms, paidNothing } from './koudo-supply-chain.large.ts'
import { koudoSupplyChain } from './koudo-supply-chain.ts'

const id = 'koudo-supply-chain-r3-request'
const led = requestSheet('幹事企業等（大企業を含む）が主導し、中小企業等が共通システムを面的に導入し')
const unpaid = requestSheet('※幹事企業が大企業の場合、当該大企業は補助金支給の対象外。')
const cap = requestSheet('（補助上限額：１,000万円／者、 補助率 中小1/2以内小規模2/3以内）')

/** R3 request: a large firm may lead. */
export const koudoSupplyChainR3Request = koudoSupplyChain({
  ...r3Request,
  id,
  name: words(
    '高度連携促進補助金 サプライチェーン効率化型（令和3年度概算要求）',
    'Advanced cooperation, supply chains, fiscal 2021 as requested',
  ),
  about: words(
    '幹事企業等（大企業を含む）が主導し、中小企業等が共通システムを面的に導入してサプライチェーンを効率化する取組を補助する概算要求です。',
    'A budget request to support SMEs that, led by one firm, bring in one system for their supply chain.',
  ),
  lead: 'hard',
  sources: {
    lead: led,
    system: requestSheet('投資を行う中小企業等を束ねて面的に生産性向上を推進する取組'),
    ten: requestSheet('（連携体は１０者まで。）'),
    cap,
    rate: cap,
  },
  own: [
    ...largeFirms(id, {
      unpaid,
      others: led,
      plan: requestSheet('サプライチェーン効率化型は、幹事企業が代表して事業計画を策定することが可能'),
    }),
    preferenceRule(id, r3Request.preference),
  ],
  terms: [paidNothing(unpaid)],
  information: [r3Request.costs],
})
