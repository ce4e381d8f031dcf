import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { CountBetween } from '../../rule.ts'
import type { Selector, Who } from '../../selector.ts'

export const applicants: Who = { called: words('申請者', 'applicants'), roles: ['applicant'] }

const firms = ['company', 'service-sme', 'it-vendor', 'tech-venture'] as const

/** 地域未来牽引企業 and 承認事業者 (AMB-23: the latter stand only in the exception, so they are in the set as well). */
export const leading = ['kenin', 'kenin-plan'] as const

/** 中小企業等 as the sheet lists them. 等 takes in other bodies, not a firm that is neither an SME nor so designated. */
export const inTheSet: Selector = {
  any: [
    { sizes: ['sme'] },
    { designations: leading },
    { kinds: ['founder', 'ippan-shadan', 'ippan-zaidan', 'npo'], alike: true, not: { kinds: firms } },
  ],
}

/** Those who may not use 通常型 and may therefore start at 広域型. */
export const leadingBeyondSme: Selector = { sizes: ['non-sme'], designations: leading }

/** A municipality in the file, or one of the plan's places that cooperates. */
export const cooperating: readonly CountBetween[] = [
  {
    shape: 'count-between',
    who: { called: words('連携する自治体', 'municipalities that cooperate'), roles: ['coop'], kinds: ['municipality'] },
    atLeast: 1,
  },
  {
    shape: 'count-between',
    of: 'municipalities',
    who: {
      called: words('連携する対象地域の自治体', 'places whose municipality cooperates'),
      where: { cooperates: true },
    },
    atLeast: 1,
    mend: words('自治体と連携し、対象地域に記入してください。', 'Win the municipality and say so at its place.'),
  },
]

export const applicantRole: EditionRole = {
  role: 'applicant',
  called: words('申請者（プロジェクト実証事業者）', 'Applicant'),
  does: words(
    '課題解決事業を行うベンチャー・中小企業等です。単独でも、複数社の共同でも申請できます。',
    'A start-up, SME or the like that runs the project. Alone or several together.',
  ),
  member: true,
}

export const r4Roles: readonly EditionRole[] = [
  applicantRole,
  {
    role: 'coop',
    called: words('地方公共団体等の関係主体', 'Municipality or other local partner'),
    does: words(
      '地域の課題を示し、事業に連携します。申請者には数えません。',
      'Works with the project in its place. Not counted as an applicant.',
    ),
    member: false,
  },
]
