import { words } from '#consortium/words.ts'
import { koudoR3Call, reported } from './koudo-r3-call.ts'

const id = 'koudo-supply-chain-r3-call'

export const koudoSupplyChainR3Call = koudoR3Call({
  id,
  name: words(
    'ものづくり・商業・サービス高度連携促進補助金 サプライチェーン効率化型（令和3年度公募）',
    'Advanced cooperation, supply chains, the call of fiscal 2021',
  ),
  about: words(
    '幹事企業や団体が中小企業を束ね、サプライチェーン全体を効率化するシステムを導入する取組を補助した公募です。',
    'A call that supported groups of SMEs under a lead that bring in a system for the whole supply chain.',
  ),
  size: { atMost: 10 },
  sized: words(
    '幹事企業・団体を含む10者までで連携するとされます。',
    'Said to be up to ten members, the lead among them.',
  ),
  cap: 10_000_000,
  capWords: words('1者あたり100万～1,000万円とされます。', 'Said to be 1 to 10 million yen for each.'),
  own: [
    {
      id: `${id}#3`,
      title: words('大企業の幹事には交付しない', 'A large lead is not paid'),
      strength: 'advice',
      source: reported(
        '大企業も幹事になれますが、補助の対象にはならないとされます。',
        'A large company may lead but is said not to be paid.',
      ),
      shape: 'unpaid',
      who: { called: words('幹事となる大企業', 'large companies that lead'), roles: ['lead'], sizes: ['large'] },
    },
  ],
})
