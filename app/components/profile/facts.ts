/** The facts of an organisation's entry as its form and its page lay them out. */
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { kinds } from '#consortium/kinds.ts'
import { type Control, controlOf } from '../fact/control.ts'

const {
  name: _name,
  corporateNumber: _number,
  evidence: _evidence,
  deemedLarge: _outcome,
  ...facts
} = organisationFacts

export type ProfileFactName = keyof typeof facts

/** Those that people write into the entry's facts; name, number and evidence stand beside them, an outcome follows from them. */
export const profileFacts: Readonly<Record<ProfileFactName, Fact>> = facts

/** Every fact stands in just one group (a test holds it), so that a fact added to the list is missed at once. */
export const groups = {
  identity: ['kind', 'legalForm', 'prefecture', 'municipality'],
  size: ['industry', 'industryRevision', 'capital', 'employees', 'size'],
  record: ['designations'],
  activity: ['servesPrefectures', 'businessField', 'inJapan', 'fiscalStrength'],
  owners: ['owners', 'officers', 'identityGroup'],
  finance: ['annualSales', 'taxableIncome', 'monthlySales', 'researchSpend'],
  history: ['applications'],
} as const satisfies Record<string, readonly ProfileFactName[]>

export type GroupName = keyof typeof groups

/** Held with a date and a number; sales by month. The general controls cannot ask for these. */
export type ProfileControl = Control | { readonly kind: 'designations' } | { readonly kind: 'months' }

export function profileControl(name: ProfileFactName): ProfileControl {
  if (name === 'designations' || name === 'monthlySales')
    return { kind: name === 'designations' ? 'designations' : 'months' }
  // An organisation may be several kinds at once.
  if (name === 'kind')
    return { kind: 'choices', options: Object.entries(kinds).map(([value, label]) => ({ value, label })) }
  if (name === 'industryRevision')
    return {
      kind: 'choice',
      options: [13, 14].map((it) => ({ value: String(it), label: { ja: `第${it}回改定`, en: `Revision ${it}` } })),
    }
  return controlOf(name, profileFacts[name])
}
