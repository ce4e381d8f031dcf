import { words } from '#consortium/words.ts'

/** 地域未来牽引企業等: those selected, and those with an approved plan under the act (programs.md 1.3). */
export const leadingCompanies = ['kenin', 'kenin-plan'] as const

export const asApplicant = { called: words('申請者', 'applicants'), roles: ['applicant'] } as const

export const asDemo = { called: words('実証企業', 'demonstrating firms'), roles: ['demo'] } as const
