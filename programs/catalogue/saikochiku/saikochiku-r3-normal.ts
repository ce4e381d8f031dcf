import { words } from '#consortium/words.ts'
import { capByStaff, upToEighty } from './saikochiku-r3.money.ts'
import { saikochikuR3 } from './saikochiku-r3.ts'

export const saikochikuR3Normal = saikochikuR3({
  id: 'saikochiku-r3-normal',
  name: words(
    '事業再構築補助金 通常枠（令和3年度補正）',
    'Business restructuring, normal frame (fiscal 2021 supplementary)',
  ),
  about: words(
    'コロナの影響で売上が減った中小企業や中堅企業の事業再構築を補助します（上限額は第6回公募から見直し）。',
    'Supports restructuring of SMEs and mid-sized firms whose sales fell under Covid (caps as reviewed from round 6 on).',
  ),
  fall: true,
  cap: capByStaff.four,
  money: upToEighty,
  capReadings: ['AMB-36'],
})
