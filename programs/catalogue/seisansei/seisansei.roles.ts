import { type Words, words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { AllOf } from '../../rule.ts'
import type { Selector, Who } from '../../selector.ts'

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }

/** The one seat of these subsidies. */
export const applicantRole = (does: Words): EditionRole => ({
  role: 'applicant',
  called: words('申請者', 'Applicant'),
  does,
  member: true,
})

/** What an applicant must be, each with the words of the condition and what to do. */
export interface Being {
  readonly is: Selector
  readonly being: Words
  readonly mend: Words
}

/** One applicant, who is all of that. */
export const soleApplicant = (...conditions: readonly Being[]): AllOf => ({
  shape: 'all-of',
  parts: [
    { shape: 'count-between', who: applicants, atLeast: 1, atMost: 1 },
    ...conditions.map((condition) => ({ shape: 'every', who: applicants, ...condition }) as const),
  ],
})

export const anSme: Being = {
  is: { sizes: ['sme'] },
  being: words('中小企業者であること', 'a small or medium enterprise'),
  mend: words('中小企業者を申請者にしてください。', 'Let a small or medium enterprise apply.'),
}

export const aSmallFirm: Being = {
  is: { sizes: ['small'] },
  being: words('小規模事業者であること', 'a small enterprise'),
  mend: words('小規模事業者を申請者にしてください。', 'Let a small enterprise apply.'),
}

export const withItsPlan: Being = {
  is: { where: { hasBusinessPlan: true } },
  being: words('自らの経営計画を作成していること', 'a business plan of its own'),
  mend: words('経営計画を作成してください。', 'Let it write a business plan.'),
}
