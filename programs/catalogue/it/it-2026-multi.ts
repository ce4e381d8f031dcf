import { words } from '#consortium/words.ts'
import { firmness, noted, unconfirmed } from '../noted.ts'
import { groupMembers, helpers } from './it-group.roles.ts'
import { itGroup } from './it-group.ts'

const id = 'it-2026-multi'

const page = noted(
  'https://it-shien.smrj.go.jp/applicant/subsidy/digitalbased_multiple_companies/',
  'デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠（公募要領の本文は未確認）',
  'secondary',
)

const separate = page(
  '同じ者（みなし同一法人や役員を兼ねる者を含む）が、IT導入支援事業者と補助事業者の両方になることはできないとされます。',
  'Said: one body, or bodies treated as one or with shared officers, cannot be both vendor and beneficiary.',
)

/** 複数者連携 of 2026: others report that it is as in 2025; its own guidelines were not read, so nothing here blocks. */
export const it2026Multi = itGroup({
  id,
  told: (ja, en) => page(`2025年と同様とされます：${ja}`, `Said to be as in 2025: ${en}`),
  beside: ['it-2026-normal', 'it-2026-invoice'],
  name: words(
    'デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠',
    'Digital and AI introduction 2026, several businesses together',
  ),
  stage: 'current',
  asOf: words(
    '2026年の枠を紹介する資料による（未確認）。要件は2025年の公募要領と同様とされています',
    'As others report the frame of 2026, unconfirmed; its conditions are said to be those of 2025',
  ),
  call: {
    source: page('締切は確認できていません。', 'Its closing dates are not confirmed.'),
  },
  own: [
    {
      id: `${id}#16`,
      title: words('IT提供事業者と構成員は別の者', 'Providers and members are apart'),
      strength: firmness(separate),
      source: separate,
      shape: 'relation',
      from: helpers,
      to: groupMembers,
      kind: ['owns', 'shared-officers'],
      want: 'none',
      being: words('役員の兼任や株式の保有', 'shared officers or shares held'),
      mend: words('つながりのないIT提供事業者を選んでください。', 'Choose a provider without such a tie.'),
    },
  ],
  information: [
    unconfirmed(
      page(
        '2026年の公募要領の本文、締切、2023年以降の受給者への上乗せの目標、直近の採択者の扱いは確認できていません。ここでの判定は参考です。公式サイトの公募要領を必ず確かめてください。',
        'The guidelines of 2026, closing dates, higher targets for earlier beneficiaries and the wait after an award are not confirmed. Take this as a hint and check the official guidelines.',
      ),
    ),
  ],
})
