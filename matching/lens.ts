import { capitals } from '#consortium/completions.ts'
import type { OrganisationFactName, OrganisationFacts } from '#consortium/consortium.ts'
import { divisionOf, isIndustryCode } from '#consortium/industry.ts'
import { smeIndustriesOf } from '#consortium/sme-industry.ts'

/*
 * How a whole directory becomes a few thousand classes: what is left of an organisation once everything is gone that no clause
 * of any edition could tell apart. `tests/matching/lens.test.ts` holds it against every edition of the catalogue.
 */

/** The facts by which blocking clauses tell organisations apart and that everyone may see. What is an organisation's own alone, as its number, is looked at after picking. */
export const lensFacts = [
  'kind',
  'legalForm',
  'prefecture',
  'inJapan',
  'industry',
  'businessField',
  'capital',
  'size',
  'designations',
] as const satisfies readonly OrganisationFactName[]

/** Raised whenever the same organisation would be reduced to something else: what was kept is then made anew. */
export const lensVersion = 1

/** What is left of an organisation: any blocking clause judges it as it judges the organisation whose other facts are not told. */
export function reduced(facts: OrganisationFacts): OrganisationFacts {
  const { kind, legalForm, prefecture, inJapan, industry, businessField, capital, size, designations } = facts
  const kinds = sorted([kind ?? []].flat())
  const [only, ...others] = kinds
  const line = industry === undefined ? undefined : industryLike(industry)
  return {
    ...(only && { kind: others.length > 0 ? kinds : only }),
    ...(legalForm && { legalForm }),
    ...(prefecture && { prefecture }),
    ...(inJapan !== undefined && { inJapan }),
    ...(line && { industry: line }),
    ...(businessField !== undefined && { businessField }),
    ...(capital !== undefined && { capital: capitalLike(capital) }),
    ...(size && { size }),
    ...(designations && { designations: designationsLike(designations) }),
  }
}

/** The figure that stands for all between the same limits of the size tables, in yen. */
const capitalLike = (yen: number): number => capitals.find((limit) => yen <= limit) ?? capitals.at(-1) ?? yen

/** The shortest code of the same division and the same lines of the SME limits. */
function industryLike(code: string): string | undefined {
  if (!isIndustryCode(code)) return undefined

  const [letter, lines] = [divisionOf(code)?.letter, smeIndustriesOf(code).join()]
  const isAlike = (other: string) => divisionOf(other)?.letter === letter && smeIndustriesOf(other).join() === lines
  return groups.find(isAlike) ?? [code.slice(0, 3), code].find(isAlike) ?? code
}

const groups = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0'))

/** Ids and days alone; the order says nothing. */
function designationsLike(held: NonNullable<OrganisationFacts['designations']>): OrganisationFacts['designations'] {
  const bare = held.map((one) => {
    if (typeof one === 'string') return one
    const { id, from, until } = one
    return from === undefined && until === undefined ? id : { id, ...(from && { from }), ...(until && { until }) }
  })
  const byText = new Map(bare.map((one) => [JSON.stringify(one), one]))
  return sorted([...byText.keys()]).flatMap((text) => byText.get(text) ?? [])
}

const sorted = <T extends string>(items: readonly T[]): T[] => [...new Set(items)].sort()
