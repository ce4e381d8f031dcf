import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'chiiki-dx-lab'
const ipa = noted(
  'https://www.ipa.go.jp/digital/chiiki/dx-local.html',
  '地域DX推進ラボ（経済産業省・IPA、現行）',
  'official',
)

/** 地域DX推進ラボ: a selection without money, in which the bodies of a regional DX community meet. */
export const chiikiDxLab = notedEdition({
  id,
  name: words('地域DX推進ラボ', 'Regional DX laboratory'),
  stage: 'current',
  consortium: 'required',
  about: words(
    '地域の産学官金が連携して企業のDXを進める取組を、経済産業省とIPAが選定します。随時受け付けています。',
    'METI and IPA select groups of a region that help its companies with DX. Applications are taken at any time.',
  ),
  asOf: words('IPAのサイト（2024年9月時点で43地域）による', 'As on the site of IPA (43 regions in September 2024)'),
  call: { source: ipa('随時受け付けています。', 'Applications are taken at any time.'), rolling: true },
  roles: [
    memberRole(
      'member',
      words('構成員', 'Member'),
      words(
        'ラボに参加する自治体、企業、大学、支援機関などです。',
        'A local government, company, university or support body that takes part.',
      ),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('地方公共団体の参加', 'A local government takes part'),
      strength: 'hard',
      source: ipa('地方公共団体の参加が必要です。', 'A local government must take part.'),
      shape: 'count-between',
      who: { called: words('地方公共団体', 'local governments'), kinds: ['municipality'] },
      atLeast: 1,
      mend: words('地方公共団体を1者以上加えてください。', 'Add a local government.'),
    },
  ],
  information: [
    {
      about: 'process',
      title: words('選定の状況', 'Selected so far'),
      source: ipa('2024年9月時点で43地域が選定されています。', '43 regions had been selected by September 2024.'),
    },
    unconfirmed(
      ipa(
        '補助金はなく、選定の要件の詳細は収録していません。',
        'No subsidy; the details of the selection are not held here.',
      ),
    ),
  ],
})
