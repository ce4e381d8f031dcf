import { words } from '#consortium/words.ts'
import type { AnyOf } from '../../rule.ts'

const applicants = ['applicant'] as const

/** The three kinds of applicant (it-r3-multi#1); the second has printed examples, and others declare that they carry it. */
export const applicantKinds: AnyOf = {
  shape: 'any-of',
  called: words('申請者', 'Applicant'),
  parts: [
    {
      shape: 'count-between',
      who: {
        called: words('商工団体等の申請者', 'applying commerce bodies'),
        roles: applicants,
        kinds: ['shopping-street', 'chamber', 'shokokai', 'coop-association'],
        alike: true,
        // 等 takes in other bodies of commerce, not single firms.
        not: { kinds: ['company', 'service-sme', 'it-vendor', 'tech-venture'] },
      },
      atLeast: 1,
    },
    {
      shape: 'count-between',
      who: {
        called: words(
          'まちづくり会社・観光地域づくり法人（DMO）の申請者',
          'applying town development companies or DMOs',
        ),
        roles: applicants,
        kinds: ['machizukuri', 'dmo'],
      },
      atLeast: 1,
    },
    {
      shape: 'all-of',
      parts: [
        {
          shape: 'count-between',
          who: { called: words('申請者', 'applicants'), roles: applicants },
          atLeast: 1,
        },
        {
          shape: 'attest',
          statement: 'carriesTownDevelopment',
          by: words('申請者の代表者', 'the applicant’s representative'),
        },
      ],
    },
    {
      shape: 'count-between',
      who: {
        called: words('コンソーシアムを組む中小企業・小規模事業者の申請者', 'small businesses that apply together'),
        roles: applicants,
        sizes: ['sme'],
      },
      atLeast: 2,
    },
  ],
}
