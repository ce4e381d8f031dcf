import { words } from '#consortium/words.ts'
import { memberRole } from '../noted-edition.ts'
import { digitalExperts, locals } from './dx-kankyo-r5.roles.ts'
import { dxKankyoR5, reported } from './dx-kankyo-r5.ts'

const id = 'dx-kankyo-r5-sector'
const composition = reported(
  '代表機関1者、商工団体・産業支援機関・金融機関等2者以上、デジタル専門家2者以上、サイバーセキュリティ専門家1者以上で構成するとされます。',
  'Said to consist of one lead, two or more bodies of commerce, industry support or finance, two or more digital experts and a cybersecurity expert.',
)

export const dxKankyoR5Sector = dxKankyoR5({
  id,
  name: words(
    '地域DX促進環境整備事業 業種特化型（令和4年度補正・令和5年度）',
    'Regional DX environment, by sector (fiscal 2022 supplementary and 2023)',
  ),
  about: words(
    '地域の支援機関とデジタル・サイバーセキュリティの専門家が、特定の業種の地域企業のDXを支援する活動を補助します。',
    'Supports local bodies with digital and cybersecurity experts that help companies of one sector with DX.',
  ),
  composition,
  cap: 30_000_000,
  capSource: reported(
    '上限は3,000万円、補助率は10/10で、10件程度の採択とされました。',
    'Said to be up to 30 million yen at 10/10, with about ten awards.',
  ),
  roles: [
    memberRole(
      'local',
      words('地域の支援機関', 'Local support body'),
      words('商工団体、産業支援機関、金融機関などです。', 'A body of commerce, industry support, finance or the like.'),
    ),
    memberRole(
      'digital',
      words('デジタル専門家', 'Digital expert'),
      words('デジタルの専門的知見で支援します。', 'Helps with digital knowledge.'),
    ),
  ],
  seats: [
    {
      id: `${id}#2`,
      title: words('地域の支援機関が2者以上', 'Two or more local bodies'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      seat: 'local',
      who: locals,
      atLeast: 2,
    },
    {
      id: `${id}#3`,
      title: words('デジタル専門家が2者以上', 'Two or more digital experts'),
      strength: 'advice',
      source: composition,
      shape: 'count-between',
      seat: 'digital',
      who: digitalExperts,
      atLeast: 2,
    },
  ],
  cyber: 4,
})
