import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { memberRole } from '../noted-edition.ts'

export const demos: Who = { called: words('実証企業', 'demonstrating firms'), roles: ['demo'] }
export const digitalFirms: Who = { called: words('デジタル企業', 'digital firms'), roles: ['digital'] }
export const coops: Who = { called: words('協力団体等', 'cooperating bodies'), roles: ['coop'] }

export const demonstrationRoles: readonly EditionRole[] = [
  memberRole(
    'demo',
    words('実証企業', 'Demonstrating firm'),
    words('自ら実証を行い、補助を受ける企業です。', 'A firm that does the trial and is paid.'),
  ),
  memberRole(
    'lead',
    words('幹事者', 'Lead'),
    words('実証企業の中から窓口となる1者です。', 'The one of the demonstrating firms that is the window.'),
  ),
  memberRole(
    'digital',
    words('デジタル企業', 'Digital firm'),
    words('デジタル技術で実証を支える企業です。', 'A firm that supports the trial with digital technology.'),
  ),
  memberRole(
    'coop',
    words('協力団体等', 'Cooperating body'),
    words(
      '金融機関、大学、支援機関などの協力者です。',
      'A bank, university, support body or the like that cooperates.',
    ),
  ),
]
