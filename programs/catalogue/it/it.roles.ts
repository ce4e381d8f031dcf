import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { AllOf } from '../../rule.ts'
import type { Who } from '../../selector.ts'

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }

/** A vendor that is the applicant as well would be its own partner: one organisation takes one seat (AMB-15). */
export const registeredPartners: Who = {
  called: words('登録されたIT導入支援事業者', 'registered IT support vendors'),
  roles: ['it-support'],
  designations: ['it-touroku'],
  not: { roles: ['applicant'] },
}

/** One applicant, an SME by the table of IT導入補助金. */
export const oneSme: AllOf = {
  shape: 'all-of',
  parts: [
    { shape: 'count-between', who: applicants, atLeast: 1, atMost: 1 },
    {
      shape: 'every',
      who: applicants,
      is: { sizes: ['sme'] },
      being: words('中小企業・小規模事業者等であること', 'a small or medium enterprise'),
      mend: words('中小企業・小規模事業者等を申請者にしてください。', 'Let a small or medium enterprise apply.'),
    },
  ],
}

export const pairRoles: readonly EditionRole[] = [
  {
    role: 'applicant',
    called: words('申請者', 'Applicant'),
    does: words(
      'ITツールを導入する中小企業・小規模事業者等です。',
      'The small or medium enterprise that brings in the IT tool.',
    ),
    member: true,
  },
  {
    role: 'it-support',
    called: words('IT導入支援事業者', 'IT support vendor'),
    does: words(
      '事務局に登録され、ツールの導入を支援するパートナーです。申請者とは兼ねられません。',
      'A partner registered with the programme office that helps to install. Cannot be the applicant as well.',
    ),
    member: false,
  },
]
