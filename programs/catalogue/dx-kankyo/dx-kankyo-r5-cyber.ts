import { words } from '#consortium/words.ts'
import { dxKankyoR5, reported } from './dx-kankyo-r5.ts'

export const dxKankyoR5Cyber = dxKankyoR5({
  id: 'dx-kankyo-r5-cyber',
  name: words(
    '地域DX促進環境整備事業 サイバーセキュリティ対策拡充型（令和4年度補正・令和5年度）',
    'Regional DX environment, more cybersecurity (fiscal 2022 supplementary and 2023)',
  ),
  about: words(
    '地域でDXを支援する機関が、サイバーセキュリティの専門家を加えて支援を広げる活動を補助します。',
    'Supports bodies that help with DX in their region and take in a cybersecurity expert.',
  ),
  composition: reported(
    '代表機関1者とサイバーセキュリティ専門家1者以上で構成するとされます。',
    'Said to consist of one lead and one or more cybersecurity experts.',
  ),
  cap: 10_000_000,
  capSource: reported(
    '上限は1,000万円、補助率は10/10で、最大27件の採択とされました。',
    'Said to be up to 10 million yen at 10/10, with at most 27 awards.',
  ),
  roles: [],
  seats: [],
  cyber: 2,
})
