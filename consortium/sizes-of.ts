import type { LegalForm } from './organisation-words.ts'
import {
  capitalUnder,
  formTestOf,
  midEmployees,
  type SizeTable,
  smallLimits,
  smeLimits,
  specifiedLimits,
} from './size-tables.ts'
import type { SmeIndustry } from './sme-industry.ts'

/** All that a size table reads of an organisation, nothing missing. */
export interface SizeFigures {
  readonly form: LegalForm
  readonly line: SmeIndustry
  /** yen */
  readonly capital: number
  readonly employees: number
}

/** The classes that facts can show. One organisation may hold two: every small enterprise is an SME. */
export type DerivedSize = 'small' | 'sme' | 'specified' | 'mid' | 'large' | '-'

// Written out once: these are asked for in the thousands while completions are tried.
const classes = {
  none: ['-'],
  small: ['small', 'sme'],
  sme: ['sme'],
  specified: ['specified'],
  both: ['specified', 'mid'],
  mid: ['mid'],
  large: ['large'],
} as const satisfies Record<string, readonly DerivedSize[]>

/**
 * The classes of an organisation of which everything is known, the narrowest first; undefined where the table does not
 * name its legal form. 特定事業者 and 中堅 overlap, as their laws do.
 */
export function sizesOf(table: SizeTable, figures: SizeFigures): readonly DerivedSize[] | undefined {
  const test = formTestOf(table, figures.form)
  if (test === 'not-named') return undefined
  if (test === 'no-class') return classes.none
  if (isSme(table, figures)) return isSmall(figures) ? classes.small : classes.sme

  const mid = isMid(table, figures)
  if (isSpecified(figures)) return mid ? classes.both : classes.specified
  return mid ? classes.mid : classes.large
}

function isSme(table: SizeTable, { form, line, capital, employees }: SizeFigures): boolean {
  const test = formTestOf(table, form)
  if (test === 'always') return true
  if (typeof test === 'object') return employees <= test.employees

  const limits = smeLimits[table][line]
  return employees <= limits.employees || (test === 'either' && capital <= limits.capital)
}

// The act's 小規模企業者 are companies and individuals; other legal persons never are (IT導入補助金2025 says so).
const isSmall = ({ form, line, employees }: SizeFigures) =>
  (form === 'company' || form === 'sole') && employees <= smallLimits[line]

const isSpecified = ({ form, line, capital, employees }: SizeFigures) =>
  employees <= specifiedLimits[line] && (form === 'sole' || (form === 'company' && capital < capitalUnder))

const isMid = (table: SizeTable, { form, capital, employees }: SizeFigures) =>
  table === 'law'
    ? (form === 'company' || form === 'sole') && employees <= midEmployees
    : form === 'company' && capital < capitalUnder
