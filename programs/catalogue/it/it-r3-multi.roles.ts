import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'

export const participants: Who = { called: words('参加事業者', 'participating businesses'), roles: ['participant'] }

export const registeredVendors: Who = {
  called: words('登録されたIT導入支援事業者', 'registered IT support vendors'),
  roles: ['it-support'],
  designations: ['it-touroku'],
}

export const joinedRoles: readonly EditionRole[] = [
  {
    role: 'applicant',
    called: words('申請者', 'Applicant'),
    does: words(
      '商工団体等、まちづくりの担い手、または複数の中小企業・小規模事業者です。参加事業者を兼ねられます。',
      'A commerce body, a body that carries town development, or several small businesses together. May also participate.',
    ),
    member: true,
  },
  {
    role: 'participant',
    called: words('参加事業者', 'Participating business'),
    does: words(
      'ITツールなどを自ら導入する中小企業・小規模事業者です。10者以上が必要です。',
      'A small or medium business that installs the tool. Ten or more are needed.',
    ),
    member: true,
  },
  {
    role: 'it-support',
    called: words('IT導入支援事業者', 'IT support vendor'),
    does: words(
      '事務局に登録され、ツールの導入を支援するパートナーです。参加事業者とは兼ねられません。',
      'A partner registered with the programme office that helps to install. Cannot also participate.',
    ),
    member: false,
  },
]
