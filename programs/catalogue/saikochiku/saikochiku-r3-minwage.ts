import { words } from '#consortium/words.ts'
import { sheetR3 } from './saikochiku.source.ts'
import { capByStaff, upToFifteen } from './saikochiku-r3.money.ts'
import { saikochikuR3 } from './saikochiku-r3.ts'

const id = 'saikochiku-r3-minwage'

export const saikochikuR3Minwage = saikochikuR3({
  id,
  name: words(
    '事業再構築補助金 最低賃金枠（令和3年度補正）',
    'Business restructuring, minimum wage frame (fiscal 2021 supplementary)',
  ),
  about: words(
    '最低賃金引上げの影響を受け、その原資の確保が困難な、特に業況の厳しい事業者の事業再構築を補助します。',
    'Supports restructuring of firms in hard condition that the rise of the minimum wage hits.',
  ),
  fall: true,
  own: [
    {
      id: `${id}#9`,
      title: words('最低賃金引上げの影響', 'Hit by the minimum wage'),
      strength: 'hard',
      source: sheetR3('最低賃金引上げの影響を受け、その原資の確保 が困難な特に業況の厳しい事業者に対する支援'),
      shape: 'attest',
      statement: 'hitByMinimumWage',
      by: words('申請者', 'the applicant'),
    },
  ],
  cap: capByStaff.three,
  money: upToFifteen(capByStaff.three),
  capReadings: ['AMB-36'],
})
