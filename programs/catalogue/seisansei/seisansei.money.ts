import type { Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { CapBy, CapRow, FlatCap, Floor, RateTerm } from '../../money/term.ts'
import type { CountBetween } from '../../rule.ts'
import type { Selector } from '../../selector.ts'
import type { Source } from '../../verdict.ts'

export const asked = words('補助金の申請額', 'Subsidy asked for')
const cost = words('補助対象経費', 'Eligible cost')

/** yen */
export const atMost = (most: number, source: Source): FlatCap => ({ term: 'flat-cap', called: asked, most, source })

/** yen */
export const atLeast = (least: number, source: Source): Floor => ({ term: 'floor', called: asked, least, source })

export const alwaysAt = (rate: Ratio, source: Source): RateTerm => ({ term: 'rate', called: cost, rate, source })

/** The applicant is one of these: the condition of a row. */
export const applicantIs = (called: Words, is: Selector): CountBetween => ({
  shape: 'count-between',
  who: { called, roles: ['applicant'], ...is },
  atLeast: 1,
})

const small = words('小規模事業者', 'small enterprises')

/** 中小 1/2, 小規模 2/3. */
export const halfOrTwoThirds = (source: Source): RateTerm => ({
  ...alwaysAt([1, 2], source),
  rows: [{ called: small, when: applicantIs(small, { sizes: ['small'] }), rate: [2, 3] }],
})

const revived = words('小規模事業者・再生事業者', 'small enterprises and those under a revival plan')

/** 原則 1/2, 小規模事業者 and 再生事業者 2/3. */
export const halfUnlessSmallOrRevived = (source: Source, note: Words): RateTerm => ({
  ...alwaysAt([1, 2], source),
  rows: [
    {
      called: revived,
      when: applicantIs(revived, { any: [{ sizes: ['small'] }, { designations: ['saisei-plan'] }] }),
      rate: [2, 3],
    },
  ],
  note,
})

/** Caps for up to 5, up to 20 and more regular employees, in yen. */
export const byEmployees = (five: number, twenty: number, more: number, source: Source): CapBy => ({
  term: 'cap-by',
  called: asked,
  by: words('従業員数', 'regular employees'),
  rows: [
    upTo(5, words('従業員5人以下', 'up to 5 employees'), five),
    upTo(20, words('従業員6～20人', '6 to 20 employees'), twenty),
    { called: words('従業員21人以上', '21 employees or more'), most: more },
  ],
  source,
})

/** Rows are read from the top, so that each starts where the one above ends. */
const upTo = (employees: number, called: Words, most: number): CapRow => ({
  called,
  when: applicantIs(called, { where: { employees: { atMost: employees } } }),
  most,
})
