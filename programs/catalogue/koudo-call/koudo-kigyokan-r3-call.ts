import { words } from '#consortium/words.ts'
import { everyone, koudoR3Call, reported } from './koudo-r3-call.ts'

const id = 'koudo-kigyokan-r3-call'
const eligible = reported(
  '対象は中小企業と特定事業者で、それぞれ単価50万円（税抜）以上の機械装置やシステムを導入するとされます。',
  'Said to be for SMEs and specified businesses, each of which brings in a machine or system of 500,000 yen or more before tax.',
)

export const koudoKigyokanR3Call = koudoR3Call({
  id,
  name: words(
    'ものづくり・商業・サービス高度連携促進補助金 企業間連携型（令和3年度公募）',
    'Advanced cooperation, firm to firm, the call of fiscal 2021',
  ),
  about: words(
    '2～5者の企業がデータを共有するなど連携して行う高度なプロジェクトを補助した公募です。',
    'A call that supported advanced projects of two to five firms together.',
  ),
  size: { atLeast: 2, atMost: 5 },
  sized: words('幹事企業を含む2～5者で連携するとされます。', 'Said to be two to five firms, the lead among them.'),
  cap: 20_000_000,
  capWords: words('1者あたり100万～2,000万円とされます。', 'Said to be 1 to 20 million yen for each.'),
  own: [
    {
      id: `${id}#3`,
      title: words('中小企業または特定事業者', 'SMEs or specified businesses'),
      strength: 'advice',
      source: eligible,
      shape: 'every',
      who: everyone,
      is: { sizes: ['sme', 'specified'] },
      being: words('中小企業または特定事業者であること', 'an SME or a specified business'),
      mend: words('当てはまらない企業は構成員から外してください。', 'Leave out those that are neither.'),
    },
    {
      id: `${id}#4`,
      title: words('単価50万円以上の設備', 'Equipment of 500,000 yen or more'),
      strength: 'advice',
      source: eligible,
      shape: 'every',
      who: everyone,
      is: { where: { machineCost: { atLeast: 500_000 } } },
      being: words(
        '単価50万円（税抜）以上の機械装置やシステムを導入すること',
        'a machine or system of 500,000 yen or more before tax',
      ),
      mend: words('各者の設備投資を見直してください。', 'Please review what each of them buys.'),
    },
  ],
})
