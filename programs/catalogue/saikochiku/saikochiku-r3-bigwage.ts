import { words } from '#consortium/words.ts'
import { sheetR3 } from './saikochiku.source.ts'
import { bigWageCap, upToHundred } from './saikochiku-r3.money.ts'
import { saikochikuR3 } from './saikochiku-r3.ts'

const id = 'saikochiku-r3-bigwage'

export const saikochikuR3Bigwage = saikochikuR3({
  id,
  name: words(
    '事業再構築補助金 大規模賃金引上枠（令和3年度補正）',
    'Business restructuring, large wage rise frame (fiscal 2021 supplementary)',
  ),
  about: words(
    '多くの従業員を雇用しながら、継続的な賃金引上げと従業員の増加に取り組む事業者の事業再構築を補助します。',
    'Supports restructuring of firms with many employees that keep raising wages and staff.',
  ),
  fall: true,
  own: [
    {
      id: `${id}#9`,
      title: words('賃金引上げと従業員の増加', 'Rising wages and staff'),
      strength: 'hard',
      source: sheetR3(
        '多くの従業員を雇用しながら、継続的な賃金引上 げに取り組むとともに、従業員を増やして生産性を向 上させる事業者に対する支援',
      ),
      shape: 'attest',
      statement: 'raisesWagesAndStaff',
      by: words('申請者', 'the applicant'),
    },
  ],
  cap: bigWageCap,
  money: upToHundred,
  capReadings: ['AMB-37'],
})
