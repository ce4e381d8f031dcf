import type { Metric } from '#consortium/plan-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import type { AnyOf, Attest, Clause, CountBetween, Permission, SalesFall, WhenThen } from '../../rule.ts'
import { applicants, certified, certifiedLenders, lenders } from './saikochiku.roles.ts'

/** Before Covid: 2019, or January to March 2020 (AMB-38). */
export const beforeCovid = { from: '2019-01', until: '2020-03' } as const

/** Any three months of the window together fell by so much against the same months before Covid. */
export const fallOfThree = (window: SalesFall['window'], atLeast: Ratio): SalesFall => ({
  shape: 'sales-fall',
  who: applicants,
  pick: 3,
  window,
  base: beforeCovid,
  atLeast,
})

export const followsGuideline: Attest = {
  shape: 'attest',
  statement: 'followsRestructuringGuideline',
  by: words('申請者', 'the applicant'),
}

export const withCertified: CountBetween = {
  shape: 'count-between',
  who: certified,
  atLeast: 1,
  mend: words(
    '認定経営革新等支援機関を1者以上加えてください。',
    'Add a certified support body to write the plan with.',
  ),
}

/** AMB-35: over 30 million yen of subsidy, not of project cost. */
export const lenderAboveThirty: WhenThen = {
  shape: 'when-then',
  when: {
    shape: 'figure-between',
    fact: 'plan.subsidy',
    called: words('補助金額', 'Subsidy'),
    unit: words('円', 'yen'),
    moreThan: 30_000_000,
  },
  must: {
    shape: 'count-between',
    who: lenders,
    atLeast: 1,
    mend: words(
      '計画の策定に加わる金融機関を1者以上加えてください。',
      'Add a financial institution to join in the plan.',
    ),
  },
}

export const oneForBoth: Permission = {
  shape: 'permission',
  allows: words(
    '金融機関が認定経営革新等支援機関を兼ねる場合は、その金融機関だけで足ります',
    'A financial institution that is a certified support body is enough for both',
  ),
  who: certifiedLenders,
}

/** Value added, or value added per employee, rises by so much a year. */
export const valueAddedRises = (rise: Ratio): AnyOf => ({
  shape: 'any-of',
  called: words('付加価値額の目標', 'Target for value added'),
  parts: (['valueAdded', 'valueAddedPerEmployee'] as const satisfies readonly Metric[]).map((metric) => ({
    shape: 'growth-target',
    metric,
    rise,
    per: 'year',
    span: words('補助事業終了後3～5年', 'three to five years after the end'),
  })),
})

/** Whether the one applicant is of a size: the condition of rows in tables of money. */
export const applicantIs = (size: 'sme' | 'mid'): Clause => ({
  shape: 'count-between',
  who: { ...applicants, sizes: [size] },
  atLeast: 1,
})
