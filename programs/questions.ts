import type { FactPath, MemberFactName } from '#consortium/consortium.ts'
import { consortiumFacts } from '#consortium/facts/consortium.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { metrics } from '#consortium/plan-words.ts'
import { statements } from '#consortium/statements.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Question } from './verdict.ts'

// Made once: a label is asked for with every question and every reason, thousands of times for a large team.
const memberFacts: Readonly<Record<string, Fact>> = { ...organisationFacts, ...seatFacts }
const namedBelow: Readonly<Record<string, Words>> = { ...metrics, ...statements }

/** The label of a fact of an organisation or its seat. */
export const memberLabel = (fact: MemberFactName): Words => memberFacts[fact]?.label ?? words(fact, fact)

const memberPaths: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(memberFacts).map(([fact, { label }]) => [`members[].${fact}`, label]),
)

/** The label of a fact by its path: `members[].capital` → 資本金, `plan.targets.wages` → 給与支給総額. */
export const labelOf = (path: string): Words => memberPaths[path] ?? labelBelow(path)

function labelBelow(path: string): Words {
  const parts = path.replace(/^members\[\d*\]\.|^plan\./, '').split('.')
  const [first = path, below] = parts
  const list: Readonly<Record<string, Fact>> = path.startsWith('members[')
    ? memberFacts
    : path.startsWith('plan.')
      ? planFacts
      : consortiumFacts
  const named = below ? namedBelow[below] : undefined
  return named ?? list[first]?.label ?? words(path, path)
}

/** A value of a plan field as people choose it: `precision` → 精密加工, `true` → はい. */
export function valueWords(path: string, value: string | number | boolean): Words {
  if (typeof value === 'boolean') return value ? words('はい', 'yes') : words('いいえ', 'no')

  const fact: Fact | undefined = (planFacts as Record<string, Fact>)[path.split('.')[1] ?? '']
  return fact?.options?.find(({ id }) => id === value)?.words ?? words(`${value}`, `${value}`)
}

/** Asks for a fact: of one organisation when it is named, else of the consortium or its plan; `instead` replaces the plain request. */
export function askFor(
  path: FactPath,
  of?: { readonly index: number; readonly name: string },
  instead?: Words,
): Question {
  const label = labelOf(path)
  if (!of)
    return {
      path,
      member: null,
      ask: instead ?? words(`「${label.ja}」を記入してください。`, `Please state: ${label.en}.`),
    }

  return {
    path: path.replace('[]', `[${of.index}]`),
    member: of.index,
    ask: instead
      ? words(`${of.name}：${instead.ja}`, `${of.name}: ${instead.en}`)
      : words(`${of.name}の「${label.ja}」を記入してください。`, `Please state for ${of.name}: ${label.en}.`),
  }
}

/** Each question once, in the order first asked. */
export function askedOnce(questions: readonly Question[]): Question[] {
  const asked = new Set<string>()
  return questions.filter(({ path }) => !asked.has(path) && asked.add(path))
}
