import type { FactPath, Member, MemberFactName } from '#consortium/consortium.ts'
import { divisionOf } from '#consortium/industry.ts'
import type { Kind } from '#consortium/kinds.ts'
import { possibleForms } from '#consortium/legal-form.ts'
import { words } from '#consortium/words.ts'

/** The field of bodies that do research. */
export const researchField = words('教育・研究', 'Education and research')

/** Bodies whose field is research unless they name another (facts.md 2.2). */
const researchBodies: readonly Kind[] = ['university', 'kosen', 'kosetsushi', 'national-lab']

/**
 * The value of a member's fact as rules read it: stated, or what other facts say by default. Several where they leave a
 * choice; undefined where nothing is known.
 */
export function valuesOf(member: Member, fact: MemberFactName): readonly unknown[] | undefined {
  const stated = member[fact]
  if (stated !== undefined) return [stated]

  if (fact === 'legalForm') return member.kind === undefined ? undefined : possibleForms(member)
  const found = byDefault(member, fact)
  return found === undefined ? undefined : [found]
}

function byDefault({ prefecture, industry, kind }: Member, fact: MemberFactName): unknown {
  if (fact === 'inJapan') return prefecture === undefined ? undefined : true
  if (fact !== 'businessField') return undefined

  const kinds = [kind ?? []].flat()
  if (kinds.some((one) => researchBodies.includes(one))) return researchField.ja
  return industry === undefined ? undefined : divisionOf(industry)?.name.ja
}

/** The facts a default may stand on, the fact itself first. */
export function factsBehind(fact: MemberFactName): readonly MemberFactName[] {
  if (fact === 'inJapan') return ['inJapan', 'prefecture']
  if (fact === 'legalForm') return ['legalForm', 'kind']
  // Who is one person in law with whom is told by its owners, too.
  if (fact === 'identityGroup') return ['identityGroup', 'owners']
  return fact === 'businessField' ? ['businessField', 'industry', 'kind'] : [fact]
}

/** The paths a value is read from; ties between members say who is one person with whom. */
export const pathsBehind = (fact: MemberFactName): FactPath[] => [
  ...factsBehind(fact).map((one) => `members[].${one}` as FactPath),
  ...(fact === 'identityGroup' ? (['relations'] as const) : []),
]
