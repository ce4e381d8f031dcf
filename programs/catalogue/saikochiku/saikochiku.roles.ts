import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Selector, Who } from '../../selector.ts'

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }

/** The applicant does not certify its own plan (AMB-15). */
const notApplicant: Selector = { roles: ['applicant'] }

/** Whoever helps with the plan and is certified, a financial institution too. */
export const certified: Who = {
  called: words('認定経営革新等支援機関', 'certified support bodies'),
  roles: ['planner', 'fi'],
  designations: ['nintei-shien'],
  not: notApplicant,
}

/** 金融機関（銀行、信金、ファンド等）, whichever of the two seats it takes. */
export const lenders: Who = {
  called: words('金融機関', 'financial institutions'),
  any: [
    { roles: ['fi'], kinds: ['regional-fi'], alike: true },
    { roles: ['planner'], kinds: ['regional-fi'] },
  ],
  not: notApplicant,
}

/** One financial institution that is certified as well. */
export const certifiedLenders: Who = {
  called: words('認定経営革新等支援機関である金融機関', 'financial institutions that are certified support bodies'),
  roles: ['planner', 'fi'],
  kinds: ['regional-fi'],
  designations: ['nintei-shien'],
}

export const saikochikuRoles: readonly EditionRole[] = [
  {
    role: 'applicant',
    called: words('申請者', 'Applicant'),
    does: words(
      '事業再構築に取り組み、補助を受ける事業者です。',
      'The firm that restructures its business and is paid.',
    ),
    member: true,
  },
  {
    role: 'planner',
    called: words('認定経営革新等支援機関', 'Certified support body'),
    does: words(
      '申請者とともに事業計画を策定します。構成員ではありません。',
      'Writes the plan together with the applicant. Not a member.',
    ),
    member: false,
  },
  {
    role: 'fi',
    called: words('金融機関', 'Financial institution'),
    does: words(
      '補助金額が3,000万円を超える場合に、計画の策定に加わります。認定経営革新等支援機関を兼ねられます。',
      'Joins in the plan where the subsidy is over 30 million yen. May be the certified support body as well.',
    ),
    member: false,
  },
]
