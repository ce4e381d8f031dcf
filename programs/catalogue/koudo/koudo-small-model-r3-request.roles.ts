import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { leadRole } from './koudo.roles.ts'

/** AMB-10: the lead is not one of its partners. */
export const partners: Who = { called: words('連携先', 'partners'), roles: ['partner'], not: { roles: ['lead'] } }

export const smallModelRoles: readonly EditionRole[] = [
  leadRole,
  {
    role: 'partner',
    called: words('連携先', 'Partner'),
    does: words(
      '幹事企業とともにビジネスモデルを構築する小規模事業者などです。10者以上が必要で、大企業はなれません。',
      'A small firm or the like that builds the model with the lead. Ten or more, none of them large.',
    ),
    member: true,
  },
  {
    role: 'expert',
    called: words('専門家等', 'Expert'),
    does: words('外から取組を助けます。構成員には数えません。', 'Helps from outside. Not counted as a member.'),
    member: false,
  },
]
