import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'

export const smeMembers: Who = {
  called: words('中小企業の構成員', 'SME members'),
  roles: ['member'],
  sizes: ['sme'],
}

export const asResearch: Who = { called: words('大学・公設試等', 'research bodies'), roles: ['research'] }

export const serviceBodyRoles: readonly EditionRole[] = [
  {
    role: 'member',
    called: words('構成員（中小企業）', 'Member (SME)'),
    does: words(
      '連携体をつくり、新しいサービスを開発します。中小企業が2者以上必要です。',
      'Forms the group and develops the service. Two SMEs at least.',
    ),
    member: true,
  },
  {
    role: 'research',
    called: words('大学・公設試等', 'Research body'),
    does: words(
      '加わることができますが、2者の中小企業には数えません。',
      'May join, and does not count for the two SMEs.',
    ),
    member: true,
  },
]
